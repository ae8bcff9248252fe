/** FieldGroup — label, children: what holds several fields gives them its name in the summary of errors. FieldSet is one. */
'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { textOf } from './text-of';

/** The names of the groups around a field, the outermost first. */
export const GroupNames = createContext<readonly string[]>([]);

export function FieldGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  const around = useContext(GroupNames);
  return <GroupNames value={[...around, textOf(label)]}>{children}</GroupNames>;
}
