import { Icon } from '@/components/ui/icon';
import { NavLink } from './nav-link';
import type { NavItem } from './shell-types';

interface Props {
  nav: readonly NavItem[];
  label: string;
}

/** The sections, in a row under the mark on wide screens. */
export function PrimaryNav({ nav, label }: Props) {
  return (
    <nav aria-label={label} className="mx-auto max-w-(--width-page) px-4 max-md:hidden sm:px-6">
      <ul className="-mx-3 mt-2 flex flex-wrap">
        {nav.map((item) => (
          <li key={item.href}>
            <NavLink
              {...item}
              className="block border-b-3 border-transparent px-3 pt-1.5 pb-2 text-sm font-medium text-ink-soft hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same sections behind a button on phones; opens without JavaScript. */
export function MobileNav({ nav, label }: Props) {
  return (
    <details className="group md:hidden">
      <summary className="flex min-h-10 list-none items-center gap-2 rounded-md border border-line-strong px-3 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        <Icon name="menu" className="group-open:hidden" />
        <Icon name="close" className="hidden group-open:block" />
        {label}
      </summary>
      <nav
        aria-label={label}
        className="absolute inset-x-0 z-10 mt-3 border-y border-line bg-surface px-4 py-2 shadow-lg"
      >
        <ul className="divide-y divide-line">
          {nav.map((item) => (
            <li key={item.href}>
              <NavLink
                {...item}
                className="block border-l-4 border-transparent py-3 pl-3 aria-[current]:border-accent aria-[current]:font-semibold"
              />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
