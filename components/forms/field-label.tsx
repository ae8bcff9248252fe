/**
 * FieldLabel — name, label: without scripts, sends along what a field is called, for the summary of what was refused. With
 * them the summary reads it from the page. Every field of `components/forms` has one.
 */
'use client';

import { useContext, type ReactNode } from 'react';
import { labelField } from '@/lib/kernel/field-labels';
import { GroupNames } from './field-group';
import { useForm } from './form-context';
import { joinedNames, textOf } from './text-of';

export function FieldLabel({ name, label }: { name: string; label: ReactNode }) {
  const { isQuestion } = useForm();
  const groups = useContext(GroupNames);
  if (isQuestion) return null;
  const told = joinedNames([...groups, textOf(label)]);
  return (
    <noscript>
      <input type="hidden" name={labelField(name)} value={told} />
    </noscript>
  );
}
