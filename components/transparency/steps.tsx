/** Steps — title, steps ({text, source?}[]), action?: how something happens, in order, with the norm behind each step. */
import type { ReactNode } from 'react';

export interface Step {
  readonly text: string;
  readonly source?: string;
}

export function Steps({ title, steps, action }: { title: string; steps: readonly Step[]; action?: ReactNode }) {
  return (
    <section>
      <h3 className="mb-4 text-lg font-semibold">{title}</h3>
      <ol className="border-t border-line">
        {steps.map(({ text, source }, index) => (
          <li key={text} className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-line py-3">
            <span aria-hidden="true" className="figures text-lg leading-snug font-semibold text-accent">
              {index + 1}
            </span>
            <span>
              {text}
              {source && <span className="block text-sm text-ink-soft">{source}</span>}
            </span>
          </li>
        ))}
      </ol>
      {action && <div className="mt-5">{action}</div>}
    </section>
  );
}
