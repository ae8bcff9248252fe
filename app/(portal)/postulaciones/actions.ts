'use server';

import { attachDocument } from '@/lib/domains/applications/commands/attach-document';
import { recordCourseResult } from '@/lib/domains/applications/commands/record-course-result';
import { removeDocument } from '@/lib/domains/applications/commands/remove-document';
import { saveDraft } from '@/lib/domains/applications/commands/save-draft';
import { screenApplication } from '@/lib/domains/applications/commands/screen-application';
import { startApplication } from '@/lib/domains/applications/commands/start-application';
import { submitApplication } from '@/lib/domains/applications/commands/submit-application';
import { withdrawApplication } from '@/lib/domains/applications/commands/withdraw-application';
import { labelOf } from '@/lib/kernel/field-labels';
import type { FormAction } from '@/lib/kernel/form-state';
import { typedValues } from '@/lib/kernel/typed-values';
import { formAction } from '@/lib/platform/action';

export const startApplicationAction = formAction(startApplication, {
  to: ({ applicationId }) => `/postulaciones/${applicationId}`,
  notice: () => ({ key: 'applications.notices.started' }),
});

const saveDraftAction = formAction(saveDraft, {
  to: ({ applicationId, next }) =>
    next === 'quiet' ? undefined : `/postulaciones/${applicationId}${next === 'review' ? '/presentar' : ''}`,
  notice: () => ({ key: 'applications.notices.draft_saved' }),
});

const documentActions: Record<string, FormAction | undefined> = {
  attach: formAction(attachDocument, {
    to: ({ applicationId }) => `/postulaciones/${applicationId}#documentos`,
    notice: () => ({ key: 'applications.notices.document_attached' }),
  }),
  remove: formAction(removeDocument, {
    to: ({ applicationId }) => `/postulaciones/${applicationId}#documentos`,
    notice: () => ({ key: 'applications.notices.document_removed' }),
  }),
};

/**
 * The whole draft is one form, so that nothing typed is lost whichever button is pressed: its text is kept first, and
 * then the document is attached or removed.
 */
export const draftAction: FormAction = async (previous, form) => {
  const [verb = '', requestedId = ''] = String(form.get('next')).split(' ');
  const changeDocument = documentActions[verb];
  if (!changeDocument) return await saveDraftAction(previous, form);

  form.set('next', 'quiet');
  const kept = await saveDraftAction(previous, form);
  if (kept.status !== 'done') return kept;
  const field = `document-${requestedId}`;
  const part = new FormData();
  part.set('applicationId', form.get('applicationId') ?? '');
  part.set('requestedId', requestedId);
  part.set('document', form.get(field) ?? '');
  const { errors, ...state } = await changeDocument(previous, part);
  return {
    ...state,
    values: typedValues(form),
    errors: errors.map((error) =>
      error.field === 'document' ? { ...error, field, label: labelOf(form, field) } : error,
    ),
  };
};

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
