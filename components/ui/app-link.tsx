/** AppLink — href (any address of the portal, built at run time), children, className?, aria-current?. Never prefetches: lists of 50 rows would ask for 50 pages. */
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

export interface AppLinkProps {
  href: string;
  children: ReactNode;
  className?: string;
  'aria-current'?: 'page' | 'true' | 'step';
  'aria-label'?: string;
}

export function AppLink({ href, className = 'link', ...props }: AppLinkProps) {
  return <Link href={href as Route} prefetch={false} className={className} {...props} />;
}
