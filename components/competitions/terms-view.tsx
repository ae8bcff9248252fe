/** TermsView — terms: what a call says, for whoever reads it. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { DateText } from '@/components/ui/value-text';
import type { StoredTerms } from '@/lib/domains/competitions/types';
import { RequirementText } from './requirement-text';
import { StageTable } from './stage-table';

export function TermsView({ terms }: { terms: StoredTerms }) {
  const t = useTranslations('competitions');
  return (
    <>
      <Section title={t('detail.profile')}>
        <Prose text={terms.profile} empty={t('detail.profile_empty')} />
      </Section>
      <Section title={t('detail.requirements')} description={t('detail.requirements_hint')}>
        {terms.requirements.length === 0 && <p className="text-ink-soft">{t('requirement.empty')}</p>}
        <ul className="max-w-(--width-prose) divide-y divide-line border-y border-line">
          {terms.requirements.map((requirement) => (
            <Line key={requirement.kind} mandatory={requirement.mandatory}>
              <RequirementText requirement={requirement} />
            </Line>
          ))}
        </ul>
      </Section>
      <Section title={t('detail.documents')}>
        {terms.documents.length === 0 && <p className="text-ink-soft">{t('detail.documents_empty')}</p>}
        <ul className="max-w-(--width-prose) divide-y divide-line border-y border-line">
          {terms.documents.map((document) => (
            <Line key={document.id} mandatory={document.mandatory}>
              {document.name}
            </Line>
          ))}
        </ul>
      </Section>
      <Section title={t('detail.stages')} description={t('detail.stages_hint', { places: terms.rounding })}>
        <StageTable stages={terms.stages} />
        <p className="mt-3 text-sm text-ink-soft">
          <strong className="text-ink">{t('detail.course')}.</strong>{' '}
          {t('detail.course_mark', { mark: terms.coursePassMark })} <DateText date={terms.courseStartsOn} />.
        </p>
      </Section>
      <Section title={t('detail.conditions')}>
        <Prose text={terms.conditions} empty={t('detail.conditions_empty')} />
      </Section>
    </>
  );
}

function Line({ mandatory, children }: { mandatory: boolean; children: ReactNode }) {
  const t = useTranslations('competitions.requirement');
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
      <span className="min-w-0">{children}</span>
      <Badge icon={null} tone={mandatory ? 'progress' : 'neutral'}>
        {t(mandatory ? 'mandatory' : 'desirable')}
      </Badge>
    </li>
  );
}

function Prose({ text, empty }: { text: string; empty: string }) {
  if (text === '') return <p className="text-ink-soft">{empty}</p>;
  return <p className="max-w-(--width-prose) whitespace-pre-line">{text}</p>;
}
