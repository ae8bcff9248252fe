/** ScoreOutOf — score, maximum (decimal text): "12 / 20" on one line, also where a row is a card. */
import { NumberText } from '@/components/ui/value-text';

export function ScoreOutOf({ score, maximum }: { score: string; maximum: string }) {
  return (
    <span className="whitespace-nowrap">
      <NumberText value={score} /> / <NumberText value={maximum} />
    </span>
  );
}
