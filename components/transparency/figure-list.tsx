/** FigureList — figures ({key, value, label, note?}[]): few large numbers set as a ruled list, each with what it counts. */
export interface Figure {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="border-t border-line-strong">
      {figures.map(({ key, value, label, note }) => (
        <div key={key} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b border-line py-3">
          <dt className="min-w-0 text-ink-soft">
            {label}
            {note && <span className="block text-2xs text-ink-faint">{note}</span>}
          </dt>
          <dd className="figures order-last text-3xl leading-none font-semibold tracking-[-0.02em]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
