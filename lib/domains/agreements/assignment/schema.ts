import { z } from 'zod';
import { calendarDateField, checkbox, integer, oneOf, text, uuid } from '@/lib/kernel/input-fields';
import { REQUESTABLE_CAUSES } from './causes';

const version = integer({ min: 0 });
/** Norms ask for a reasoned report: a sentence is not one. */
const report = text({ min: 80, max: 8000, multiline: true });
const reportNumber = text({ min: 3, max: 80 });

export const assignManagerInput = z.object({ requestId: uuid(), reportNumber, reportText: report });
export const acknowledgeNoticeInput = z.object({ assignmentId: uuid() });
export const recordDesignationInput = z.object({
  assignmentId: uuid(),
  version,
  designation: text({ min: 3, max: 120 }),
  designatedOn: calendarDateField(),
});
export const startAssignmentInput = z.object({ assignmentId: uuid(), version, startsOn: calendarDateField() });
export const decideProbationInput = z.object({
  assignmentId: uuid(),
  version,
  decision: oneOf(['confirmed', 'failed']),
  reason: report,
});
export const endAssignmentInput = z.object({
  assignmentId: uuid(),
  version,
  cause: oneOf(REQUESTABLE_CAUSES),
  endedOn: calendarDateField(),
  support: text({ min: 20, max: 2000, multiline: true }),
  consent: checkbox(),
  firm: checkbox(),
});
export const annulAssignmentInput = z.object({ assignmentId: uuid(), version, reportNumber, reportText: report });
export const remindDeadlineInput = z.object({ assignmentId: uuid() });
