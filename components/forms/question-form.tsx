/**
 * QuestionForm — a GET form that asks and changes nothing: its answer is another page, and it works without scripts.
 *   path (may end in '#…'), state (FormState of what was asked: its values and, when refused, its errors), label, children
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formLabels } from './form-labels';
import type { FormState } from './form-state';
import { QuestionFormClient } from './question-form-client';

export function QuestionForm(props: { path: string; state: FormState; label: string; children: ReactNode }) {
  return <QuestionFormClient {...props} labels={formLabels(useTranslations('ui.form'))} />;
}
