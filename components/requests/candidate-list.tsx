/**
 * CandidateList — available managers with why each fits, and the form that proposes the ones checked.
 *   candidates, action, hidden ({id, version}), accessDays ({min, max, usual}), canPropose
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FieldLabel } from '@/components/forms/field-label';
import { fieldId, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { DateText, PercentText } from '@/components/ui/value-text';
import type { FitSummary } from '@/lib/domains/positions/requirements/rules';
import type { RequirementCheck } from '@/lib/domains/positions/requirements/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { FitLines } from './fit-lines';
import { TrackRecord, type TrackRecordLine } from './track-record';

export interface CandidateView {
  id: string;
  code: string;
  name: string;
  demonstration: boolean;
  state: string;
  stateSince: CalendarDate;
  refusals: number;
  checks: readonly RequirementCheck[];
  fit: FitSummary;
  average: string | null;
  trackRecord: readonly TrackRecordLine[];
  /** State of their proposal for this request, when they were already proposed. */
  proposal: string | null;
  /** Other requests in which they are proposed or chosen now. */
  elsewhere: readonly { requestId: string; code: string; state: string }[];
}

export interface CandidateListProps {
  candidates: readonly CandidateView[];
  action: FormAction;
  hidden: Record<string, string>;
  accessDays: { min: number; max: number; usual: number };
  canPropose: boolean;
}

export function CandidateList({ candidates, action, hidden, accessDays, canPropose }: CandidateListProps) {
  const t = useTranslations('requests.matching');
  const cards = (
    <ul className="divide-y divide-line border-y border-line">
      {candidates.map((candidate) => (
        <CandidateItem key={candidate.id} candidate={candidate} canPropose={canPropose} />
      ))}
    </ul>
  );
  if (!canPropose) return cards;
  return (
    <ActionForm action={action} hidden={hidden} width="full" label={t('propose')}>
      <fieldset id={fieldId('memberIds')} className="min-w-0">
        <legend className="sr-only">{t('choose')}</legend>
        <FieldLabel name="memberIds" label={t('choose')} />
        {cards}
      </fieldset>
      <div className="grid max-w-(--width-prose) gap-5">
        <ReasonField name="rationale" label={t('rationale')} hint={t('rationale_hint')} maxLength={2000} />
        <NumberField
          name="accessDays"
          label={t('access_days')}
          hint={t('access_days_hint', { min: accessDays.min, max: accessDays.max })}
          unit={t('business_days')}
          defaultValue={String(accessDays.usual)}
          required
        />
        <FormActions>
          <SubmitButton>{t('propose')}</SubmitButton>
        </FormActions>
      </div>
    </ActionForm>
  );
}

function CandidateItem({ candidate, canPropose }: { candidate: CandidateView; canPropose: boolean }) {
  const t = useTranslations('requests');
  const cadre = useTranslations('cadre.states');
  const { fit, proposal } = candidate;
  const suitable = fit.mandatoryMet === fit.mandatory;
  const inputId = `candidate-${candidate.id}`;
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        {canPropose && (
          <input
            type="checkbox"
            id={inputId}
            name="memberIds"
            value={candidate.id}
            disabled={!suitable || proposal !== null}
            className="mt-1 size-4.5 shrink-0"
          />
        )}
        <div className="min-w-0 flex-1">
          <label htmlFor={canPropose ? inputId : undefined} className="font-semibold">
            {candidate.name}
          </label>
          <p className="text-sm text-ink-soft">
            {candidate.code} · {cadre(`member_${candidate.state}`)} · {t('matching.since')}{' '}
            <DateText date={candidate.stateSince} />
            {candidate.demonstration && <> · {t('matching.demonstration')}</>}
          </p>
          {candidate.refusals > 0 && (
            <p className="text-sm text-state-warning">{t('matching.refusals', { count: candidate.refusals })}</p>
          )}
          {candidate.elsewhere.map(({ requestId, code, state }) => (
            <p key={requestId} className="text-sm text-state-warning">
              {t('matching.elsewhere')} <AppLink href={`/solicitudes/${requestId}`}>{code}</AppLink>:{' '}
              {t(`states.proposal_${state}`)}
            </p>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-3 text-sm">
          {proposal !== null && <Badge>{t(`states.proposal_${proposal}`)}</Badge>}
          <Badge tone={suitable ? 'success' : 'warning'}>
            {t('matching.met', { met: fit.mandatoryMet, total: fit.mandatory })}
          </Badge>
          <span>
            {candidate.average === null ? (
              t('matching.no_record')
            ) : (
              <>
                {t('matching.average')} <PercentText value={candidate.average} />
              </>
            )}
          </span>
        </div>
      </div>
      <details className={canPropose ? 'mt-2 sm:pl-7.5' : 'mt-2'}>
        <summary className="link w-fit text-sm">{t('matching.why', { name: candidate.name })}</summary>
        <div className="mt-3 grid gap-5">
          <FitLines checks={candidate.checks} caption={t('fit.caption', { name: candidate.name })} />
          <TrackRecord lines={candidate.trackRecord} />
        </div>
      </details>
    </li>
  );
}
