/** NextStepText — step: what comes next for an applicant, with its day. */
import { useTranslations } from 'next-intl';
import { useReaderLocale } from '@/components/ui/locale';
import type { NextStep } from '@/lib/domains/applications/next-step';
import { formatDate } from '@/lib/kernel/format';

export function NextStepText({ step }: { step: NextStep }) {
  const t = useTranslations('applications.next');
  const locale = useReaderLocale();
  const date = 'on' in step ? formatDate(step.on, locale) : '';
  return <span>{t(step.what, { date, name: 'name' in step ? step.name : '' })}</span>;
}
