/**
 * Section         title, children, id?, description?, actions?, level? (2)
 * TwoColumn       main, aside: aside goes under main on narrow screens
 * DefinitionList  items ({term, value}[]), columns? (1 | 2)
 * Card            title?, children, footer?
 */
import type { ReactNode } from 'react';

export interface SectionProps {
  title: ReactNode;
  children: ReactNode;
  id?: string;
  description?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
}

export function Section({ title, children, id, description, actions, level = 2 }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={level === 2 ? 'mb-10' : 'mb-6'}>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Heading className={level === 2 ? 'text-xl font-semibold' : 'text-lg font-semibold'}>{title}</Heading>
          {description && <p className="mt-0.5 max-w-(--width-prose) text-sm text-ink-soft">{description}</p>}
        </div>
        {actions && (
          <div data-chrome className="flex flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

export function TwoColumn({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">{main}</div>
      <aside className="min-w-0">{aside}</aside>
    </div>
  );
}

export function DefinitionList(props: { items: readonly { term: ReactNode; value: ReactNode }[]; columns?: 1 | 2 }) {
  const { items, columns = 1 } = props;
  return (
    <dl className={`grid gap-x-10 text-sm ${columns === 2 ? 'sm:grid-cols-2' : ''}`}>
      {items.map((item, index) => (
        <div key={index} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="text-ink-soft">{item.term}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Card({ title, children, footer }: { title?: ReactNode; children: ReactNode; footer?: ReactNode }) {
  return (
    <div data-keep-together className="rounded-md border border-line bg-surface">
      <div className="px-5 py-4">
        {title && <h3 className="mb-2 font-semibold">{title}</h3>}
        {children}
      </div>
      {footer && <div className="border-t border-line px-5 py-3 text-sm">{footer}</div>}
    </div>
  );
}
