// A process like the web's, with many people working in it at once: each runs a real command again and again,
// and what was acknowledged to them is said on the standard output, at once.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inviteUser } from '@/lib/domains/identity/commands/invite-user';
import { SYSTEM, type Actor } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';

const WRITERS = 20;
const PAUSE_MS = 50;
const administrator: Actor = { ...SYSTEM, role: 'administrator', name: 'Nelly', userId: randomUUID() };

async function write(): Promise<never> {
  for (;;) {
    const email = `${randomUUID()}@example.org`;
    try {
      const result = await execute(inviteUser, administrator, { email, name: 'Somebody', role: 'directorate' });
      if (result.ok) writeSync(1, `${email}\n`);
    } catch {
      // The database is down: nothing was acknowledged, and the person tries again.
      await sleep(PAUSE_MS);
    }
  }
}

await Promise.all(Array.from({ length: WRITERS }, write));
