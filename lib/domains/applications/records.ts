import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Parties } from '@/lib/kernel/lifecycle';
import type { RecordRef } from '@/lib/platform/records';

type Named = {
  readonly id: string;
  readonly code: string | null;
  readonly competition: { readonly code: string; readonly title: string };
};

/** How tasks, notices and the log name an application. A draft has no code yet: it is told by its competition. */
export function applicationRecord({ id, code, competition }: Named): RecordRef {
  return {
    type: 'application',
    id,
    label: `${code ?? competition.code} · ${competition.title}`,
    url: `/postulaciones/${id}`,
  };
}

export function applicationParties(application: {
  readonly personId: string;
  readonly competition: { readonly applicationsCloseOn: Date };
}): Parties {
  return {
    persons: { applicant: application.personId },
    dates: { closesOn: fromDbDate(application.competition.applicationsCloseOn) },
  };
}
