/** PageHeader — title, subtitle?, breadcrumbs? ({label, href}[], without the page itself), actions? (buttons at the right). */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';

export interface Breadcrumb {
  label: string;
  href: string;
}

export interface PageHeaderProps {
  title: ReactNode;
  subtitle?: ReactNode;
  breadcrumbs?: readonly Breadcrumb[];
  actions?: ReactNode;
}

export function PageHeader({ title, subtitle, breadcrumbs, actions }: PageHeaderProps) {
  return (
    <header className="mb-7">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-2xl leading-tight font-bold tracking-[-0.012em] sm:text-[1.75rem]">{title}</h1>
          {subtitle && <p className="mt-1.5 max-w-(--width-prose) text-ink-soft">{subtitle}</p>}
        </div>
        {actions && (
          <div data-chrome className="flex flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}

export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  const t = useTranslations('layout');
  return (
    <nav aria-label={t('breadcrumbs')} className="mb-2 text-sm">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {items.map((item) => (
          <li
            key={item.href}
            className="not-last:after:ml-2 not-last:after:text-ink-faint not-last:after:content-['/'_/_'']"
          >
            <AppLink href={item.href}>{item.label}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
