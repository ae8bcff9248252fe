/** TermLines — lines: one as it is, several as a list, none said in words. */
import { useTranslations } from 'next-intl';

export function TermLines({ lines }: { lines: readonly string[] }) {
  const t = useTranslations('profiles');
  if (lines.length === 0) return <span className="text-ink-soft">{t('nothing_asked')}</span>;
  if (lines.length === 1) return <span>{lines[0]}</span>;
  return (
    <ul className="list-disc space-y-0.5 pl-5 in-[td]:max-sm:list-none in-[td]:max-sm:space-y-2 in-[td]:max-sm:pl-4">
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
}
