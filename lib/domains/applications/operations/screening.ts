import 'server-only';
import { checkRequirements } from '@/lib/domains/positions/requirements/rules';
import { REQUIREMENT_KINDS, type Requirement, type RequirementCheck } from '@/lib/domains/positions/requirements/types';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { professionalPart } from '../rules';
import { curriculumOf } from '../snapshot';
import type { ApplicationSnapshot } from '../types';

export type Screening = { readonly snapshot: ApplicationSnapshot; readonly checks: readonly RequirementCheck[] };

/** The frozen profile of a submitted application against each requirement of its call, on the day it was submitted. */
export async function readScreening(
  tx: Tx,
  application: { readonly id: string; readonly competitionId: string },
): Promise<Screening> {
  const { snapshot: stored } = await tx.application.findUniqueOrThrow({
    where: { id: application.id },
    select: { snapshot: true },
  });
  const requirements = await tx.competitionRequirement.findMany({
    where: { competitionId: application.competitionId },
    orderBy: { position: 'asc' },
    select: { kind: true, value: true, mandatory: true },
  });
  const snapshot = stored as unknown as ApplicationSnapshot;
  const asOf = calendarDateInLima(new Date(snapshot.submittedAt));
  return {
    snapshot,
    checks: checkRequirements(requirements.map(requirementOf), professionalPart(curriculumOf(snapshot)), asOf),
  };
}

function requirementOf(row: {
  readonly kind: string;
  readonly value: string;
  readonly mandatory: boolean;
}): Requirement {
  const kind = REQUIREMENT_KINDS.find((known) => known === row.kind);
  if (!kind) throw new RangeError(`Unknown kind of requirement: ${row.kind}`);
  return { ...row, kind };
}
