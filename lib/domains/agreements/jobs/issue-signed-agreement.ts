import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { issueAgreement } from '../agreement/commands/issue-agreement';
import { AGREEMENT_SIGNED_QUEUE } from '../agreement/commands/sign-agreement';

const payload = z.object({ agreementId: z.uuid() });

/** Produces the document of an agreement just signed. Running twice gives one document. */
export const issueSignedAgreement: JobDefinition = {
  queue: AGREEMENT_SIGNED_QUEUE,
  async run(data) {
    const { agreementId } = payload.parse(data);
    const result = await execute(issueAgreement, SYSTEM, { agreementId });
    if (result.ok) return;
    const { documentId } = await db().agreement.findUniqueOrThrow({
      where: { id: agreementId },
      select: { documentId: true },
    });
    if (!documentId) throw new Error(`agreement ${agreementId} was not issued: ${result.refusal.code}`);
  },
};
