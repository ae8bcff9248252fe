import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { systemClock, type Clock } from '@/lib/platform/clock';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { log } from '@/lib/platform/log';
import { failImport } from '../import/commands/fail-import';
import { finishImport } from '../import/commands/finish-import';
import { IMPORT_QUEUE } from '../import/commands/apply-import';

const payload = z.object({ importId: z.uuid() });

/** Refusals that pass by themselves: the job is tried again. */
const PASSING = new Set(['platform.busy']);

/**
 * Applies an import, all of it or nothing. Run twice, or killed in the middle, it leaves it applied once: what was not
 * committed is nowhere, and what was is no longer waiting.
 */
export async function runImport(importId: string, clock: Clock = systemClock): Promise<void> {
  const failure = await applyOnce(importId, clock);
  if (failure === null) return;
  if (PASSING.has(failure)) throw new Error(`import ${importId} waits: ${failure}`);
  await execute(failImport, SYSTEM, { importId, failure }, { clock });
}

async function applyOnce(importId: string, clock: Clock): Promise<string | null> {
  try {
    const result = await execute(finishImport, SYSTEM, { importId }, { clock });
    if (result.ok || result.refusal.code === 'platform.wrong_state') return null;
    return result.refusal.code;
  } catch (error) {
    log.error({ err: error, importId }, 'an import was not applied');
    return 'positions.import_broke';
  }
}

export const applyImports: JobDefinition = {
  queue: IMPORT_QUEUE,
  run: async (data) => await runImport(payload.parse(data).importId),
};
