'use client';

import { usePathname } from 'next/navigation';
import { AppLink } from '@/components/ui/app-link';

/** A section's link that knows whether the reader is in it: the frame stays while pages change under it. */
export function NavLink({ href, label, className }: { href: string; label: string; className: string }) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <AppLink href={href} aria-current={current ? 'page' : undefined} className={className}>
      {label}
    </AppLink>
  );
}
