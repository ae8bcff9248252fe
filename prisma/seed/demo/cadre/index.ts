import { addDays, addMonths, calendarDateOf, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { endPaidAvailability } from '@/lib/domains/cadre/commands/end-paid-availability';
import { excludeMember } from '@/lib/domains/cadre/commands/exclude-member';
import { registerMember } from '@/lib/domains/cadre/commands/register-member';
import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../../story';
import type { ServirStaff } from '../servir';
import { INVENTED_MANAGERS, type InventedManager, type ManagerKey } from './people';

export type SeededMember = {
  readonly memberId: string;
  readonly personId: string;
  readonly userId: string;
  readonly name: string;
};
export type SeededCadre = { readonly members: Readonly<Record<ManagerKey, SeededMember>> };

/** Months since they were incorporated; everybody else, since the call of four years ago. */
const RECENT: Partial<Record<ManagerKey, number>> = { farfan: 2, oblitas: 2, barrios: 3, tello: 3 };

/** Ended an assignment in an entity of before the portal: days of availability so far. */
const AVAILABLE_SINCE_DAYS: Partial<Record<ManagerKey, number>> = {
  solorzano: 12,
  villegas: 33,
  mendoza: 57,
  loayza: 150,
  baca: 260,
  saravia: 900,
};

/**
 * Twenty-four invented managers. All start as SERVIR's records have them; those of the assignments are moved by
 * their own stories. Some are in paid availability, one about to lose its pay, two past it, one has resigned.
 */
export async function seedCadre(story: Story, { directorate }: Pick<ServirStaff, 'directorate'>): Promise<SeededCadre> {
  const members: Partial<Record<ManagerKey, SeededMember>> = {};
  for (const key of Object.keys(INVENTED_MANAGERS) as ManagerKey[]) {
    members[key] = await register(story, directorate, key);
  }
  const cadre = { members: members as Record<ManagerKey, SeededMember> };
  await leavePaidAvailability(story, cadre);
  await resign(story, directorate, cadre.members.saravia);
  return cadre;
}

async function register(story: Story, directorate: Someone, key: ManagerKey): Promise<SeededMember> {
  const manager: InventedManager = INVENTED_MANAGERS[key];
  const personId = await createPerson(story, manager);
  const someone = await createAccount(story, key, manager, personId);
  const incorporatedOn = addMonths(story.today, -(RECENT[key] ?? 48));
  const days = AVAILABLE_SINCE_DAYS[key];
  const stateSince = days === undefined ? incorporatedOn : addDays(story.today, -days);
  const { memberId } = await story
    .at(stateSince)
    .as(directorate, 'directorate')
    .run(registerMember, {
      documentType: 'dni',
      documentNumber: manager.dni,
      managerRole: manager.role,
      resolution: `RPE 0${manager.dni.slice(-3)}-${incorporatedOn.slice(0, 4)}-SERVIR-PE`,
      incorporatedOn,
      state: days === undefined ? 'INCORPORATED' : 'AVAILABLE_PAID',
      stateSince,
    });
  return { memberId, personId, userId: someone.userId, name: someone.name };
}

async function createPerson(story: Story, { given, family, dni, studies, posts }: InventedManager): Promise<string> {
  const yearStart = (year: number): CalendarDate => calendarDateOf(year, 3, 1);
  const { id } = await story.db.person.create({
    data: {
      documentType: 'dni',
      documentNumber: dni,
      givenNames: given,
      familyNames: family,
      demonstration: true,
      updatedAt: story.at(story.today).now,
      studies: {
        create: studies.map(([level, field, institution, year]) => ({
          level,
          field,
          institution,
          awardedOn: toDbDate(yearStart(year)),
        })),
      },
      experiences: {
        create: posts.map(([employer, sector, post, area, managerial, from, to]) => ({
          employer,
          sector,
          post,
          area,
          managerial,
          startsOn: toDbDate(yearStart(from)),
          endsOn: to === null ? null : toDbDate(addDays(yearStart(to), -1)),
          functions: `Conducción y seguimiento de la labor de ${post.toLowerCase()}.`,
        })),
      },
    },
    select: { id: true },
  });
  return id;
}

/** One of them is the manager of the README; the others receive notices and cannot sign in. */
function createAccount(
  story: Story,
  key: ManagerKey,
  { given, family }: InventedManager,
  personId: string,
): Promise<Someone> {
  if (key === 'inpeInfrastructure') return story.account('manager', { personId, roles: [] });
  return story.user({ email: `${key.toLowerCase()}.gerente@demo.example`, name: `${given} ${family}`, personId });
}

async function leavePaidAvailability(story: Story, { members }: SeededCadre): Promise<void> {
  for (const key of ['loayza', 'baca', 'saravia'] as const) {
    const paidSince = addDays(story.today, -(AVAILABLE_SINCE_DAYS[key] ?? 0));
    await story.at(addMonths(paidSince, 2)).system.run(endPaidAvailability, { memberId: members[key].memberId });
  }
}

async function resign(story: Story, directorate: Someone, { memberId }: SeededMember): Promise<void> {
  await story.at(addDays(story.today, -300)).as(directorate, 'directorate').run(excludeMember, {
    memberId,
    version: 1,
    ground: 'b',
    resolution: 'RPE 000214-SERVIR-PE',
    reason: 'Presentó su renuncia ante la Autoridad por escrito; se aceptó con efecto desde la notificación.',
  });
}
