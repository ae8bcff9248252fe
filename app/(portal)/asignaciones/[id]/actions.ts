'use server';

import { writeAgreement } from '@/lib/domains/agreements/agreement/commands/write-agreement';
import { acknowledgeNotice } from '@/lib/domains/agreements/assignment/commands/acknowledge-notice';
import { annulAssignment } from '@/lib/domains/agreements/assignment/commands/annul-assignment';
import { decideProbation } from '@/lib/domains/agreements/assignment/commands/decide-probation';
import { endAssignment } from '@/lib/domains/agreements/assignment/commands/end-assignment';
import { recordDesignation } from '@/lib/domains/agreements/assignment/commands/record-designation';
import { startAssignment } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import { formAction } from '@/lib/platform/action';

export const acknowledgeNoticeAction = formAction(acknowledgeNotice, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.acknowledged' }),
});

export const recordDesignationAction = formAction(recordDesignation, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.designated' }),
});

export const startAssignmentAction = formAction(startAssignment, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.started' }),
});

export const decideProbationAction = formAction(decideProbation, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.probation_decided' }),
});

export const endAssignmentAction = formAction(endAssignment, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.ended' }),
});

export const annulAssignmentAction = formAction(annulAssignment, {
  to: ({ assignmentId }) => `/asignaciones/${assignmentId}`,
  notice: () => ({ key: 'agreements.notices.annulled' }),
});

export const writeAgreementAction = formAction(writeAgreement, {
  to: ({ agreementId }) => `/convenios/${agreementId}`,
  notice: () => ({ key: 'agreements.notices.written' }),
});
