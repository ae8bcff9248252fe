/**
 * ActionForm — every form that changes something. Server component: resolves labels, renders the client form.
 *
 *   action        (prev: FormState, formData: FormData) => Promise<FormState>; bind record ids with `.bind(null, id)`
 *   id?           prefix of the fields' ids; needed when a page has several forms with equal field names
 *   initial?      FormState to start from (rarely needed)
 *   hidden?       Record<string, string> sent along
 *   draftKey?     keeps typed text in this browser until it is sent; include the account id and the record id
 *   warnUnsaved?  asks before leaving with unsent changes
 *   resetOnDone?  empties the form after `done` (a comment box), instead of keeping what was typed
 *   width?        'prose' (default) | 'full'
 *   label?        accessible name of the form
 *   folded?       the words that unfold it; it comes back unfolded when something is to be mended
 *
 * Works without JavaScript: React posts to the same URL and renders with the returned state.
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionFormClient } from './action-form-client';
import { formLabels } from './form-labels';
import { IDLE_FORM, type FormAction, type FormState } from './form-state';

export interface ActionFormProps {
  action: FormAction;
  children: ReactNode;
  id?: string;
  initial?: FormState;
  hidden?: Record<string, string>;
  draftKey?: string;
  warnUnsaved?: boolean;
  resetOnDone?: boolean;
  width?: 'prose' | 'full';
  label?: string;
  folded?: string;
}

export function ActionForm({ initial = IDLE_FORM, ...props }: ActionFormProps) {
  const labels = formLabels(useTranslations('ui.form'));
  return <ActionFormClient initial={initial} labels={labels} {...props} />;
}
