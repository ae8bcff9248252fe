/** CallAside — competition, today, challengeUntil (null before results), mayApply: what one needs at hand while reading the terms. */
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button';
import { Card, DefinitionList, Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { CompetitionView } from '@/lib/domains/competitions/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { CallTimeline } from './call-timeline';

interface Props {
  competition: CompetitionView;
  today: CalendarDate;
  challengeUntil: CalendarDate | null;
  mayApply: boolean;
}

export function CallAside({ competition, today, challengeUntil, mayApply }: Props) {
  const t = useTranslations('competitions');
  const norms = useTranslations('norms');
  const { id, code, frame, state, terms } = competition;
  return (
    <>
      {mayApply && state === 'PUBLISHED' && (
        <Apply id={id} opensOn={terms.applicationsOpenOn} closesOn={terms.applicationsCloseOn} today={today} />
      )}
      <Section title={t('detail.timeline')}>
        <CallTimeline terms={terms} today={today} isVoid={state === 'DECLARED_VOID'} />
      </Section>
      <Section title={t('detail.data')}>
        <DefinitionList
          items={[
            { term: t('detail.code'), value: <span className="figures">{code}</span> },
            { term: t('detail.vacancies'), value: <span className="figures">{terms.vacancies}</span> },
            { term: t('detail.role'), value: t(`roles.${terms.managerRole}`) },
            {
              term: t('detail.frame'),
              value: <AppLink href={`/normas?marco=${frame}`}>{norms(`frames.${frame}.name`)}</AppLink>,
            },
          ]}
        />
      </Section>
      <Section id="impugnar" title={t('detail.challenge')}>
        <p className="text-sm whitespace-pre-line text-ink-soft">{terms.challengeNotice}</p>
        {challengeUntil && (
          <p className="mt-2 text-sm font-semibold">
            {t('detail.challenge_until')} <DateText date={challengeUntil} />
          </p>
        )}
      </Section>
    </>
  );
}

function Apply({
  id,
  opensOn,
  closesOn,
  today,
}: {
  id: string;
  opensOn: CalendarDate;
  closesOn: CalendarDate;
  today: CalendarDate;
}) {
  const t = useTranslations('competitions.detail');
  if (today > closesOn) return null;
  return (
    <div className="mb-8" data-chrome>
      <Card title={t('apply_title')}>
        {today < opensOn ? (
          <p className="text-sm text-ink-soft">
            {t('apply_soon')} <DateText date={opensOn} />.
          </p>
        ) : (
          <>
            <p className="mb-4 text-sm text-ink-soft">{t('apply_body')}</p>
            <ButtonLink href={`/postulaciones/nueva?concurso=${id}`} variant="primary">
              {t('apply')}
            </ButtonLink>
          </>
        )}
      </Card>
    </div>
  );
}
