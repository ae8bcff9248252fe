/**
 * SmallActionForm — one button that acts, with its refusal beside it.
 *   action (as in ActionForm), label (verb), hidden? (Record), variant? ('secondary'), size? ('small'),
 *   confirm? ({title, body?}: asks once more), name?/value?
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './button-style';
import { formLabels } from './form-labels';
import type { FormAction } from './form-state';
import { SmallActionFormClient } from './small-action-form-client';

export interface SmallActionFormProps {
  action: FormAction;
  label: ReactNode;
  hidden?: Record<string, string>;
  variant?: ButtonVariant;
  size?: ButtonSize;
  confirm?: { title: ReactNode; body?: ReactNode };
  name?: string;
  value?: string;
}

export function SmallActionForm(props: SmallActionFormProps) {
  return <SmallActionFormClient {...props} labels={formLabels(useTranslations('ui.form'))} />;
}
