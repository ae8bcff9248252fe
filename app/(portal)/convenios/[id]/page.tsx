import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AgreementText } from '@/components/agreements/agreement-text';
import { SignatureTable } from '@/components/agreements/signature-table';
import { AGREEMENT_TONES } from '@/components/agreements/state-tones';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { RecordHeader } from '@/components/layout/record-header';
import { Section } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { AppLink } from '@/components/ui/app-link';
import { FileLink } from '@/components/ui/file-link';
import type { AgreementView } from '@/lib/domains/agreements/agreement/queries';
import { missingParties } from '@/lib/domains/agreements/agreement/rules';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { reopenAgreementAction, sendAgreementAction, signAgreementAction } from './actions';
import { agreementOr404 } from './agreement-or-404';

export async function generateMetadata({ params }: PageProps<'/convenios/[id]'>): Promise<Metadata> {
  const [{ agreement }, t] = await Promise.all([agreementOr404((await params).id), getTranslations('agreements')]);
  return { title: `${t('agreement.kind')} ${agreement.code}` };
}

export default async function AgreementPage({ params }: PageProps<'/convenios/[id]'>) {
  const { actor, agreement } = await agreementOr404((await params).id);
  const [t, tasks, lines] = await Promise.all([
    getTranslations('agreements'),
    getOpenTasks(actor, agreement.id),
    getTimeline(actor, agreement.id),
  ]);
  const { turn, due } = await turnOf(tasks);
  const writes = actor.role === 'directorate' || actor.role === 'monitoring_analyst';
  return (
    <>
      <RecordHeader
        kind={t('agreement.kind')}
        title={`${agreement.post}, ${agreement.entity}`}
        subtitle={`${agreement.manager} · ${agreement.code}`}
        breadcrumbs={[
          { label: `${t('agreement.assignment')} ${agreement.code}`, href: `/asignaciones/${agreement.assignmentId}` },
        ]}
        state={{ label: t(`states.agreement_${agreement.state}`), tone: AGREEMENT_TONES[agreement.state] }}
        turn={turn}
        due={due}
        {...(agreement.documentId || agreement.state === 'ANNULLED' ? {} : { missing: missingOf(agreement, t) })}
        actions={writes && agreement.state === 'DRAFT' && <DraftActions agreement={agreement} />}
      />
      <Section title={t('agreement.text')} description={t('agreement.language')}>
        <AgreementText clauses={agreement.clauses} />
      </Section>
      {agreement.toSignAs && <SignForm agreement={agreement} party={agreement.toSignAs} />}
      <Section title={t('agreement.signatures')}>
        <SignatureTable signatures={agreement.signatures} />
        {agreement.contentHash && (
          <p className="mt-3 text-sm text-ink-soft">
            {t('agreement.hash')}: <span className="font-mono break-all">{agreement.contentHash}</span>
          </p>
        )}
      </Section>
      {agreement.state === 'SIGNED' && <SignedDocument agreement={agreement} />}
      {actor.role === 'directorate' && agreement.state === 'SIGNING' && <ReopenForm agreement={agreement} />}
      <Section title={t('record.happened')}>
        <RecordTimeline rows={lines} />
      </Section>
    </>
  );
}

function missingOf(
  { state, signatures, assignmentState }: AgreementView,
  t: (key: string) => string,
): { text: string }[] {
  if (state === 'SIGNED') return [{ text: t('missing.document') }];
  if (state === 'SIGNING') return missingParties(signatures).map((party) => ({ text: t(`missing.sign_${party}`) }));
  return [{ text: t(assignmentState === 'DESIGNATED' ? 'missing.send' : 'missing.designation_first') }];
}

async function DraftActions({ agreement }: { agreement: AgreementView }) {
  const t = await getTranslations('agreements.agreement');
  return (
    <>
      <ButtonLink href={`/convenios/${agreement.id}/editar`}>{t('edit')}</ButtonLink>
      <SmallActionForm
        action={sendAgreementAction}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        label={t('send')}
        variant="primary"
        size="regular"
        confirm={{ title: t('send_title'), body: t('send_body') }}
      />
    </>
  );
}

async function SignForm({ agreement, party }: { agreement: AgreementView; party: string }) {
  const t = await getTranslations('agreements');
  return (
    <Section title={t('agreement.sign_title', { party: t(`party.${party}`) })} id="firmar">
      <ActionForm
        action={signAgreementAction}
        id="sign"
        hidden={{ agreementId: agreement.id, contentHash: agreement.contentHash ?? '' }}
      >
        <TextField
          name="password"
          type="password"
          label={t('agreement.password')}
          hint={t('agreement.sign_body')}
          autoComplete="current-password"
          required
          width="medium"
        />
        <FormActions>
          <SubmitButton>{t('agreement.sign')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}

async function ReopenForm({ agreement }: { agreement: AgreementView }) {
  const t = await getTranslations('agreements.agreement');
  return (
    <details className="mb-10">
      <summary className="link w-fit">{t('reopen')}</summary>
      <div className="mt-4">
        <ActionForm
          action={reopenAgreementAction}
          id="reopen"
          hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
          label={t('reopen')}
        >
          <ReasonField name="reason" label={t('reopen_reason')} hint={t('reopen_hint')} />
          <FormActions>
            <SubmitButton variant="secondary">{t('reopen')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </div>
    </details>
  );
}

async function SignedDocument({ agreement }: { agreement: AgreementView }) {
  const t = await getTranslations('agreements.agreement');
  const { documentId, verificationCode } = agreement;
  return (
    <Section title={t('document')}>
      {documentId ? <FileLink label={t('download')} href={`/documentos/${documentId}`} /> : <p>{t('being_issued')}</p>}
      {verificationCode && (
        <p className="mt-2 text-sm">
          {t('code')}: <span className="figures font-semibold">{verificationCode}</span>
          {documentId && (
            <>
              {' '}
              · <AppLink href={`/verificar/${verificationCode}`}>{t('verify')}</AppLink>
            </>
          )}
        </p>
      )}
    </Section>
  );
}
