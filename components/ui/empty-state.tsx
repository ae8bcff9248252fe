/** EmptyState — title (what belongs here), children (how it gets here), action?. */
import type { ReactNode } from 'react';

export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-line-strong px-6 py-8">
      <p className="font-semibold">{props.title}</p>
      {props.children && <div className="mt-1 max-w-(--width-prose) text-sm text-ink-soft">{props.children}</div>}
      {props.action && <div className="mt-4">{props.action}</div>}
    </div>
  );
}
