import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { AnswerForms } from '@/components/requests/answer-forms';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Alert } from '@/components/ui/alert';
import { frameOf } from '@/lib/domains/norms/frames';
import type { ProposalView } from '@/lib/domains/requests/queries/get-proposal';
import { checkHearing, isCauseOfExclusion } from '@/lib/domains/requests/rules';
import type { Actor } from '@/lib/kernel/actor';
import { acceptProposalAction, recordHearingAction, refuseProposalAction } from './actions';

const FRAME = frameOf('cgp');

/** What the reader may do with the file: the manager answers, the directorate hears a cause of exclusion. */
export async function ProposalActions({ actor, proposal }: { actor: Actor; proposal: ProposalView }) {
  const t = await getTranslations('requests');
  const { member, state } = proposal;
  const hidden = { id: proposal.id, version: String(proposal.version) };
  const caused = proposal.refusalNumber !== null && isCauseOfExclusion(proposal.refusalNumber - 1, FRAME);
  const canHear = actor.role === 'directorate' && state === 'REFUSED' && checkHearing(proposal, FRAME).ok;
  const exclusion =
    member.barrier === null && isCauseOfExclusion(member.refusals, FRAME)
      ? { number: member.refusals + 1, normHref: '/normas#assignment.refusals.max' }
      : null;
  return (
    <>
      {proposal.isOwn && actor.role === 'manager' && state === 'PREFERRED' && (
        <Section title={t('answer.title')} description={t('answer.hint')}>
          <AnswerForms
            accept={acceptProposalAction}
            refuse={refuseProposalAction}
            hidden={hidden}
            exclusion={exclusion}
            barrier={member.barrier}
          />
        </Section>
      )}
      {caused && (proposal.isOwn || actor.role === 'directorate' || actor.role === 'monitoring_analyst') && (
        <div className="mb-8">
          <Alert tone="danger" title={t('hearing.cause', { number: proposal.refusalNumber ?? 0 })}>
            {proposal.hearingNote ?? t('hearing.pending')}
          </Alert>
        </div>
      )}
      {canHear && (
        <Section title={t('hearing.title')} description={t('hearing.hint')}>
          <ReasonedForm
            id="hearing"
            action={recordHearingAction}
            hidden={hidden}
            reasonLabel={t('hearing.note')}
            submit={t('hearing.submit')}
          />
        </Section>
      )}
    </>
  );
}
