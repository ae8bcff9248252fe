'use server';

import { checkFile } from '@/lib/domains/agreements/verification/check-file';
import { answerAction } from '@/lib/platform/action';

export const checkFileAction = answerAction(
  'agreements.check-file',
  ({ code, file }) => checkFile(typeof code === 'string' ? code : '', file),
  { key: 'agreements.notices.intact' },
);
