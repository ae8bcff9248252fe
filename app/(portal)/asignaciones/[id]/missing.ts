import type { AssignmentView } from '@/lib/domains/agreements/assignment/get-assignment';

type Say = (key: string, values?: Record<string, number>) => string;

/** What an assignment needs to advance, in words; undefined once it is over. */
export function missingOf(assignment: AssignmentView, t: Say): { text: string; href?: string }[] | undefined {
  const { state, agreement, managerNotifiedOn, entityNotifiedOn } = assignment;
  switch (state) {
    case 'ASSIGNED':
      return [
        ...(managerNotifiedOn ? [] : [{ text: t('missing.acknowledge_manager') }]),
        ...(entityNotifiedOn ? [] : [{ text: t('missing.acknowledge_entity') }]),
      ];
    case 'NOTIFIED':
      return [{ text: t('missing.designate') }];
    case 'DESIGNATED':
      if (!agreement) return [{ text: t('missing.agreement_draft') }];
      return agreement.state === 'DRAFT'
        ? [{ text: t('missing.agreement_draft'), href: `/convenios/${agreement.id}` }]
        : [
            {
              text: t('missing.agreement_signatures', { count: 3 - agreement.signatures }),
              href: `/convenios/${agreement.id}`,
            },
          ];
    case 'AGREEMENT_SIGNED':
      return [{ text: t('missing.start') }];
    case 'ON_PROBATION':
      return [{ text: t('missing.decide_probation') }];
    case 'CONFIRMED':
      return [{ text: t('missing.performance') }];
    case 'FAILED_PROBATION':
    case 'ENDED':
    case 'ANNULLED':
      return undefined;
  }
}
