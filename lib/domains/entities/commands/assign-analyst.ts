import 'server-only';
import { z } from 'zod';
import { text, uuid } from '@/lib/kernel/input-fields';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { handOverTasks } from '@/lib/platform/tasks';
import { assignPortfolio } from '../operations/portfolio';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';

const assignAnalystInput = z.object({
  id: uuid(),
  analystPersonId: uuid(),
  reason: text({ min: 10, max: 500, multiline: true }),
});

const NAMES = { givenNames: true, familyNames: true } as const;

/** The directorate says which analyst follows an entity from today: what awaited the one before awaits them. */
export const assignAnalyst = defineCommand({
  name: 'entities.assign-analyst',
  permission: entityPermissions['entities.assign-analyst'],
  input: assignAnalystInput,
  async load(tx, { id, analystPersonId }) {
    const entity = await tx.entity.findUnique({
      where: { id },
      select: { id: true, name: true, acronym: true, portfolio: { select: { analystId: true } } },
    });
    const analyst = await tx.person.findFirst({
      where: { id: analystPersonId, user: { memberships: { some: { role: 'monitoring_analyst', endedAt: null } } } },
      select: { id: true, ...NAMES },
    });
    if (!entity || !analyst) return null;
    const previousId = entity.portfolio?.analystId;
    const previous = previousId ? await tx.person.findUnique({ where: { id: previousId }, select: NAMES }) : null;
    return { entity, analyst, previousId: previousId ?? null, previous };
  },
  rule: ({ analyst, previousId }) =>
    analyst.id === previousId ? refuse('entities.same_analyst', { field: 'analystPersonId' }) : ok(),
  async write(tx, { entity, analyst, previousId, previous }, { reason }, { today }) {
    await assignPortfolio(tx, { entityId: entity.id, analystPersonId: analyst.id, since: today });
    if (previousId) {
      const place = { entityId: entity.id, role: 'monitoring_analyst', personId: previousId } as const;
      await handOverTasks(tx, place, analyst.id);
    }
    const record = entityRecord(entity);
    const notice = { params: { entity: entity.name }, url: record.url, recordId: entity.id };
    return {
      value: { entityId: entity.id },
      effects: [
        {
          record,
          reason,
          visibility: 'servir',
          changes: [{ field: 'analyst', before: previous && fullName(previous), after: fullName(analyst) }],
        },
      ],
      notices: [
        { kind: 'entities.portfolio_given', to: { persons: [analyst.id] }, ...notice },
        { kind: 'entities.portfolio_taken', to: { persons: [previousId] }, ...notice },
      ],
    };
  },
});

function fullName({ givenNames, familyNames }: { givenNames: string; familyNames: string }): string {
  return `${givenNames} ${familyNames}`;
}
