'use client';

import { usePathname } from 'next/navigation';
import { AppLink } from '@/components/ui/app-link';
import type { NavItem } from './shell-types';

/** A section's link that knows whether the reader is in it: the frame stays while pages change under it. */
export function NavLink({ href, label, holds = [], className }: NavItem & { className: string }) {
  const path = usePathname();
  const current = [href, ...holds].some((place) => path === place || path.startsWith(`${place}/`));
  return (
    <AppLink href={href} aria-current={current ? 'page' : undefined} className={className}>
      {label}
    </AppLink>
  );
}
