import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { startApplication } from '@/lib/domains/applications/commands/start-application';
import { withdrawApplication } from '@/lib/domains/applications/commands/withdraw-application';
import { sendApplication } from '@/tests/factories/applications';
import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../../story';
import type { CallEvents, SeededCall } from '../competitions';
import type { ServirStaff } from '../servir';
import { inventApplicants } from './applicants';
import { CAREERS, type Career } from './careers';
import { evaluateCall } from './evaluation';
import { FATES, type Fate } from './fates';
import { seedRosa } from './rosa';

/** An applicant of a call with what is to become of them. */
export type Applied = { readonly applicationId: string; readonly fate: Fate };

/** Who applies to each call and how far they go, told while the calls are told. */
export async function applicationEvents(
  story: Story,
  staff: Pick<ServirStaff, 'specialist' | 'council' | 'directorate'>,
): Promise<CallEvents> {
  const now = story.at(addDays(story.today, -400)).now;
  const rosa = await seedRosa(story, now);
  const invent = inventApplicants(story, now);
  const applied = new Map<string, Applied[]>();
  return {
    whileOpen: async (call) => {
      const fates = FATES[call.key] ?? [];
      const career: Career | undefined = call.key in CAREERS ? CAREERS[call.key as keyof typeof CAREERS] : undefined;
      const sent: Applied[] = [];
      for (const [index, fate] of fates.entries()) {
        if (!career) throw new Error(`the call ${call.key} has applicants and no career`);
        const someone = fate.account ? rosa : await invent(career, { junior: fate.kind === 'screenedOut' });
        sent.push({ applicationId: await apply(story, someone, call, fate, index), fate });
      }
      applied.set(call.competitionId, sent);
    },
    whileEvaluating: (call) => evaluateCall(story, staff, call, applied.get(call.competitionId) ?? []),
  };
}

async function apply(
  story: Story,
  someone: Someone,
  { competitionId, terms }: SeededCall,
  fate: Fate,
  index: number,
): Promise<string> {
  const on = earlier(addDays(terms.applicationsOpenOn, 1 + index), story.today, terms.applicationsCloseOn);
  const as = story.at(`${on}T${10 + (index % 8)}:15`).as(someone, 'candidate');
  if (fate.kind === 'draft') return (await as.run(startApplication, { competitionId })).applicationId;
  const applicationId = await sendApplication(story.db, as.run, competitionId);
  if (fate.kind === 'withdrawn')
    await as.run(withdrawApplication, { applicationId, version: '1', reason: 'Acepté otro encargo en mi región.' });
  return applicationId;
}

function earlier(...days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
