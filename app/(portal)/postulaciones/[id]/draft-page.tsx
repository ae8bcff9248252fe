import { getTranslations } from 'next-intl/server';
import { DraftForm } from '@/components/applications/draft-form';
import { missingItems } from '@/components/applications/missing-items';
import { ButtonLink } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { getDraft, type ApplicationView } from '@/lib/domains/applications/queries/application';
import { checkOpen } from '@/lib/domains/applications/rules';
import type { Actor } from '@/lib/kernel/actor';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { draftAction, withdrawApplicationAction } from '../actions';
import { ApplicationHeader } from './application-header';

/** The application its author is preparing: profile, documents, statements; saved as one goes. */
export async function DraftPage({ actor, application }: { actor: Actor; application: ApplicationView }) {
  const [t, draft] = await Promise.all([getTranslations('applications'), getDraft(application)]);
  const open = checkOpen(application.competition, today());
  return (
    <>
      <ApplicationHeader
        actor={actor}
        application={application}
        own
        missing={missingItems(t, draft.missing, application.id)}
        actions={
          <SmallActionForm
            action={withdrawApplicationAction}
            label={t('draft.discard')}
            size="regular"
            hidden={{ applicationId: application.id, version: String(application.version) }}
            confirm={{ title: t('withdraw.confirm'), body: t('withdraw.confirm_body') }}
          />
        }
      />
      {!open.ok && (
        <div className="mb-8">
          <Alert tone="danger" title={t('start.not_possible')}>
            {await refusalMessage(open.refusal)}
          </Alert>
        </div>
      )}
      <Section
        title={t('draft.profile')}
        description={t('draft.profile_how', { studies: draft.studies, experiences: draft.experiences })}
        actions={
          <ButtonLink href="/perfil" size="small">
            {t('draft.profile_open')}
          </ButtonLink>
        }
      >
        <p className="max-w-(--width-prose) text-ink-soft">{t('draft.profile_frozen')}</p>
      </Section>
      <DraftForm
        action={draftAction}
        applicationId={application.id}
        draftKey={`${actor.userId}:postulacion:${application.id}`}
        documents={draft.documents}
        accept={ACCEPTED_MEDIA_TYPES}
        motivation={application.motivation}
        statements={application.statements}
      />
    </>
  );
}
