/** Tabs — label, items ({href, label, count?, current?}[]): links that keep their place in the URL. */
import { AppLink } from '@/components/ui/app-link';

export interface TabItem {
  href: string;
  label: string;
  count?: number;
  current?: boolean;
}

export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href} className="shrink-0">
            <AppLink
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="block border-b-3 border-transparent px-3.5 py-2 text-sm max-sm:px-2 font-medium text-ink-soft -outline-offset-3 hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {item.label}
              {item.count !== undefined && <span className="figures ml-1.5 text-ink-faint">{item.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
