import { randomInt, randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/kernel/actor';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { evidence } from '../performance/year';
import { DAY, NOW, office, type Office } from './office';

export const clock = { clock: { now: () => NOW } };

/** What a command answered: 'done', or the code of its refusal. */
export async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown): Promise<string> {
  const result = await execute(command, actor, input, clock);
  return result.ok ? 'done' : result.refusal.code;
}

/** A DNI that no other test uses. */
export const documentNumber = () => String(randomInt(70_000_000, 79_999_999));

/** What HR types of someone appointed by trust. */
export const taken = (seatId: string, more: object = {}) => ({
  seatId,
  modality: 'trust',
  documentType: 'dni',
  documentNumber: documentNumber(),
  givenNames: 'Carmen',
  familyNames: 'Quispe Mamani',
  startsOn: '2026-05-04',
  support: 'Resolución 88-2026',
  profile: 'Título profesional en Administración y seis años de experiencia, según sus certificados.',
  proof: evidence(),
  ...more,
});

/** One more post of the office's entity; of career at the fourth level unless said otherwise. */
export async function addSeat({ entityId }: Office, more: object = {}): Promise<string> {
  const tag = randomUUID().slice(0, 8);
  const unit = await db().organizationalUnit.findFirstOrThrow({ where: { entityId } });
  const row = { level: 4, servantGroup: 'career_servant', title: `Puesto ${tag}`, functions: [], ...more } as const;
  const { id } = await db().seat.create({
    data: { code: `PUE-${tag}`, entityId, unitId: unit.id, ...row } as never,
    select: { id: true },
  });
  return id;
}

/** An office that the caps bind, with forty posts declared: two trust appointees at most, and no manager among them. */
export async function boundOffice(declared: object = {}): Promise<Office> {
  const o = await office();
  await db().entity.update({
    where: { id: o.entityId },
    data: {
      transitionCompletedOn: toDbDate(DAY),
      declaredPosts: 40,
      trustElsewhere: 0,
      postsSupport: 'CPE',
      postsDeclaredOn: toDbDate(DAY),
      ...declared,
    },
  });
  return o;
}
