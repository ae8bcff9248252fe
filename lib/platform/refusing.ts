import 'server-only';
import type { Refusal } from '@/lib/kernel/result';
import { Prisma } from './prisma/client';

/** Rolls the command's transaction back and becomes its refusal. Thrown by the pipeline and by `write` steps. */
export class Refusing extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** For conditional updates: no row touched means that somebody else moved the record first. */
export function expectOne(touched: { readonly count: number }): void {
  if (touched.count !== 1) throw new Refusing({ code: 'platform.conflict' });
}

const CONFLICT: Refusal = { code: 'platform.conflict' };
const BUSY: Refusal = { code: 'platform.busy' };

/** The refusal that an error means, or null when it is a bug. */
export function refusalOf(error: unknown, constraints: Readonly<Record<string, Refusal>>): Refusal | null {
  if (error instanceof Refusing) return error.refusal;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (error.code === 'P2028' || error.code === 'P2034') return BUSY;
  const detail = JSON.stringify(error.meta ?? {}) + error.message;
  for (const [name, refusal] of Object.entries(constraints)) if (detail.includes(name)) return refusal;
  return error.code === 'P2002' ? CONFLICT : null;
}
