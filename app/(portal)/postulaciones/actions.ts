'use server';

import { attachDocument } from '@/lib/domains/applications/commands/attach-document';
import { recordCourseResult } from '@/lib/domains/applications/commands/record-course-result';
import { removeDocument } from '@/lib/domains/applications/commands/remove-document';
import { saveDraft } from '@/lib/domains/applications/commands/save-draft';
import { screenApplication } from '@/lib/domains/applications/commands/screen-application';
import { startApplication } from '@/lib/domains/applications/commands/start-application';
import { submitApplication } from '@/lib/domains/applications/commands/submit-application';
import { withdrawApplication } from '@/lib/domains/applications/commands/withdraw-application';
import { formAction } from '@/lib/platform/action';

export const startApplicationAction = formAction(startApplication, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}`,
  notice: () => ({ key: 'applications.notices.started' }),
});

export const saveDraftAction = formAction(saveDraft, {
  to: ({ applicationId, next }) =>
    next === 'quiet' ? undefined : `/postulaciones/${applicationId}${next === 'review' ? '/presentar' : ''}`,
  notice: () => ({ key: 'applications.notices.draft_saved' }),
});

export const attachDocumentAction = formAction(attachDocument, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}#documentos`,
  notice: () => ({ key: 'applications.notices.document_attached' }),
});

export const removeDocumentAction = formAction(removeDocument, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}#documentos`,
  notice: () => ({ key: 'applications.notices.document_removed' }),
});

export const submitApplicationAction = formAction(submitApplication, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}/constancia`,
  notice: ({ code }) => ({ key: 'applications.notices.submitted', params: { code } }),
});

export const withdrawApplicationAction = formAction(withdrawApplication, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}`,
  notice: () => ({ key: 'applications.notices.withdrawn' }),
});

export const screenApplicationAction = formAction(screenApplication, {
  to: ({ competitionId }) => `/concursos/${competitionId}/postulaciones?estado=SUBMITTED`,
  notice: () => ({ key: 'applications.notices.screened' }),
});

export const recordCourseResultAction = formAction(recordCourseResult, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}`,
  notice: () => ({ key: 'applications.notices.course_recorded' }),
});
