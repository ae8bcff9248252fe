/** OnArrival — id, children: what is said once, on the page where it first appears; it is gone when that page is left, and does not come back with it. */
'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState, type ReactNode } from 'react';

/** Layouts outlive their pages, and the browser's history brings back those it left: what was said in this document is kept here. */
const said = new Set<string>();

export function OnArrival({ id, children }: { id: string; children: ReactNode }) {
  const here = `${usePathname()}?${useSearchParams()}`;
  const [place, setPlace] = useState(() => (said.has(id) ? null : here));

  useEffect(() => {
    said.add(id);
  }, [id]);

  if (place !== null && place !== here) setPlace(null);
  return place === here ? children : null;
}
