import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { NumberField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { PreferenceForm } from '@/components/requests/preference-form';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Alert } from '@/components/ui/alert';
import { requestPermissions } from '@/lib/domains/requests/permissions';
import type { RequestView } from '@/lib/domains/requests/queries/get-request';
import { ACCESS_DAYS } from '@/lib/domains/requests/schema';
import { requestLifecycle } from '@/lib/domains/requests/transitions';
import type { Actor } from '@/lib/kernel/actor';
import { canRun } from '@/lib/kernel/lifecycle';
import {
  acceptRequestAction,
  extendAccessAction,
  preferCandidateAction,
  returnRequestAction,
  submitRequestAction,
  withdrawPreferenceAction,
  withdrawRequestAction,
} from '../actions';

type RequestCommand = keyof typeof requestPermissions;

/** What the reader may do with the request now, each with its form. */
export async function RequestActions({ actor, request }: { actor: Actor; request: RequestView }) {
  const t = await getTranslations('requests');
  const { id, state } = request;
  const hidden = { id, version: String(request.version) };
  const may = (command: RequestCommand) =>
    requestPermissions[command].roles.includes(actor.role) && canRun(requestLifecycle, state, command);
  const pending = request.proposals.filter((p) => p.state === 'PROPOSED' || p.state === 'NOT_PREFERRED');
  const readable = pending.flatMap((p) => (p.open && p.name !== null ? [{ id: p.id, name: p.name }] : []));
  const matches = may('requests.propose-managers') && request.followedByActor;
  return (
    <>
      {state === 'RETURNED' && request.decisionReason && (
        <div className="mb-8">
          <Alert tone="warning" title={t('record.returned_because')}>
            {request.decisionReason}
          </Alert>
        </div>
      )}
      {may('requests.edit-request') && (
        <Section title={t('act.complete_title')} description={t('act.complete_hint')}>
          <FormActions>
            <ButtonLink href={`/solicitudes/${id}/editar`}>{t('act.edit')}</ButtonLink>
            <SmallActionForm
              action={submitRequestAction}
              hidden={hidden}
              label={t('act.submit')}
              variant="primary"
              size="regular"
            />
          </FormActions>
        </Section>
      )}
      {may('requests.accept-request') && (
        <Section title={t('act.decide_title')} description={t('act.decide_hint')}>
          <div className="grid gap-8 md:grid-cols-2">
            <ReasonedForm
              id="accept"
              action={acceptRequestAction}
              hidden={hidden}
              reasonLabel={t('act.accept_reason')}
              submit={t('act.accept')}
            />
            <ReasonedForm
              id="return"
              action={returnRequestAction}
              hidden={hidden}
              reasonLabel={t('act.return_reason')}
              submit={t('act.return')}
              variant="secondary"
            />
          </div>
        </Section>
      )}
      {matches && (
        <Section title={t('act.match_title')} description={t('act.match_hint')}>
          <ButtonLink href={`/solicitudes/${id}/candidatos`} variant="primary">
            {t('act.match')}
          </ButtonLink>
        </Section>
      )}
      {matches && pending.length > 0 && (
        <Section title={t('act.extend_title')} description={t('act.extend_hint')}>
          <ReasonedForm
            id="extend"
            action={extendAccessAction}
            hidden={hidden}
            reasonLabel={t('act.extend_reason')}
            submit={t('act.extend')}
            variant="secondary"
          >
            <NumberField
              name="accessDays"
              label={t('matching.access_days')}
              hint={t('matching.access_days_hint', { min: ACCESS_DAYS.min, max: ACCESS_DAYS.max })}
              unit={t('matching.business_days')}
              defaultValue={String(ACCESS_DAYS.usual)}
              required
            />
          </ReasonedForm>
        </Section>
      )}
      {may('requests.prefer-candidate') && (
        <Section title={t('preference.title')} description={t('preference.hint')}>
          {readable.length > 0 ? (
            <PreferenceForm action={preferCandidateAction} hidden={hidden} proposals={readable} />
          ) : (
            <Alert tone="warning" title={t('preference.ended_title')}>
              {t('preference.ended_body')}
            </Alert>
          )}
        </Section>
      )}
      {state === 'ACCEPTED_BY_MANAGER' && actor.role === 'directorate' && (
        <Section title={t('act.assign_title')} description={t('act.assign_hint')}>
          <ButtonLink href={`/solicitudes/${id}/asignar`} variant="primary">
            {t('act.assign')}
          </ButtonLink>
        </Section>
      )}
      {may('requests.withdraw-preference') && (
        <Folded title={t('act.withdraw_preference_title')}>
          <ReasonedForm
            id="withdraw-preference"
            action={withdrawPreferenceAction}
            hidden={hidden}
            reasonLabel={t('act.withdraw_preference_reason')}
            reasonHint={t('act.withdraw_preference_hint')}
            submit={t('act.withdraw_preference')}
            variant="secondary"
          />
        </Folded>
      )}
      {may('requests.withdraw-request') && (
        <Folded title={t('act.withdraw_title')}>
          <ReasonedForm
            id="withdraw"
            action={withdrawRequestAction}
            hidden={hidden}
            reasonLabel={t('act.withdraw_reason')}
            submit={t('act.withdraw')}
            variant="danger"
          />
        </Folded>
      )}
    </>
  );
}

/** An act that steps back: there for who looks for it, out of the way of what comes next. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="mb-6">
      <summary className="link w-fit">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
