import { stringify } from 'csv-stringify/sync';
import { discardManual } from '@/lib/domains/positions/manual/commands/discard-manual';
import { loadManual } from '@/lib/domains/positions/manual/commands/load-manual';
import { putManualInForce } from '@/lib/domains/positions/manual/commands/put-manual-in-force';
import { SHEET_COLUMNS } from '@/lib/domains/positions/manual/sheet-columns';
import { toSheetRow } from '@/lib/domains/positions/manual/sheet-rows';
import type { NewStandardPosition } from '@/lib/domains/positions/manual/types';
import { approveProfile } from '@/lib/domains/positions/profile/commands/approve-profile';
import { decideDeviation } from '@/lib/domains/positions/profile/commands/decide-deviation';
import { discardProfile } from '@/lib/domains/positions/profile/commands/discard-profile';
import { requestDeviation } from '@/lib/domains/positions/profile/commands/request-deviation';
import { saveProfile } from '@/lib/domains/positions/profile/commands/save-profile';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import { storedTerms } from '@/lib/domains/positions/profile/stored-terms';
import type { Terms } from '@/lib/domains/positions/profile/terms';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';
import { standardPositions } from './standard-positions';

/** Versions of the manual and profiles of posts in every state. The positions are ours, for the demonstration. */
export async function seedProfiles(cast: Cast): Promise<void> {
  await seedManuals(cast);
  const ago = (days: number) => addDays(cast.story.today, -days);
  await approved(cast, { code: 'INPE', key: 'administration', standard: 'DEMO-ES-01', on: ago(95) });
  const second = await drafted(
    cast,
    { code: 'INPE', key: 'administration', standard: 'DEMO-ES-01', on: ago(40) },
    {
      generalYears: 10,
    },
  );
  await sent(cast, 'INPE', second, ago(38), 'La oficina administra sesenta y nueve establecimientos en todo el país.');
  await decided(cast, second, 'APPROVED', ago(30), 'El informe muestra que el puesto conduce una red nacional.');
  await approved(cast, { code: 'INPE', key: 'technology', standard: 'DEMO-ES-03', on: ago(60) });
  await drafted(
    cast,
    { code: 'INPE', key: 'technology', standard: 'DEMO-ES-03', on: ago(4) },
    {
      courses: ['Gestión pública', 'Gobierno digital'],
    },
  );
  const unneeded = await drafted(
    cast,
    { code: 'INPE', key: 'administration', standard: 'DEMO-ES-01', on: ago(10) },
    { generalYears: 9 },
  );
  await hrOf(cast, 'INPE', ago(8)).run(discardProfile, { profileId: unneeded, version: '1' });
  const waiting = await drafted(
    cast,
    { code: 'SUNAT', key: 'taxpayers', standard: 'DEMO-ES-05', on: ago(12) },
    {
      degree: 'master',
      languages: ['Inglés intermedio'],
    },
  );
  await sent(
    cast,
    'SUNAT',
    waiting,
    ago(9),
    'El puesto coordina con las administraciones tributarias de otros países.',
  );
  const returned = await drafted(
    cast,
    { code: 'MINSA', key: 'networks', standard: 'DEMO-PE-04', on: ago(25) },
    {
      specificYears: 3,
    },
  );
  await sent(cast, 'MINSA', returned, ago(22), 'No hay en el sector suficientes personas con seis años en la materia.');
  await decided(cast, returned, 'DRAFT', ago(15), 'No consta que el mercado laboral carezca de esas personas.');
}

async function seedManuals(cast: Cast): Promise<void> {
  const all = standardPositions();
  const ago = (days: number) => addDays(cast.story.today, -days);
  const first = all
    .filter((_, place) => place % 4 === 0)
    .map((position) => ({ ...position, terms: { ...position.terms, generalYears: position.terms.generalYears - 1 } }));
  await inForce(cast, await loaded(cast, ago(400), 'Manual de demostración inicial', first), ago(390));
  await inForce(cast, await loaded(cast, ago(120), 'Manual de demostración', all), ago(110));
  const mistaken = await loaded(cast, ago(20), 'Manual de demostración incompleto', all.slice(0, 3));
  const { story, staff } = cast;
  await story
    .at(ago(19))
    .as(staff.specialist, 'selection_specialist')
    .run(discardManual, { manualId: mistaken, version: '0' });
  const next = all.map((position) =>
    position.managerRole === 'operational_strategic'
      ? { ...position, terms: { ...position.terms, courses: ['Gestión pública', 'Ética pública'] } }
      : position,
  );
  await loaded(cast, ago(3), 'Manual de demostración revisado', next);
}

async function loaded(
  { story, staff }: Cast,
  on: CalendarDate,
  name: string,
  positions: readonly NewStandardPosition[],
): Promise<string> {
  const sheet = stringify([SHEET_COLUMNS.map(({ header }) => header), ...positions.map(toSheetRow)]);
  const { manualId } = await story
    .at(on)
    .as(staff.specialist, 'selection_specialist')
    .run(loadManual, {
      name,
      source: 'Elaborado para la demostración sobre la nomenclatura del modelo de gestión (S3 T17, T18 y T19)',
      demonstration: 'on',
      file: new File([sheet], 'manual.csv', { type: 'text/csv' }),
    });
  return manualId;
}

async function inForce({ story, staff }: Cast, manualId: string, on: CalendarDate): Promise<void> {
  await story.at(on).as(staff.directorate, 'directorate').run(putManualInForce, { manualId, version: '0' });
}

type Post = { readonly code: string; readonly key: string; readonly standard: string; readonly on: CalendarDate };

function hrOf({ story, positions, entities }: Cast, code: string, on: CalendarDate) {
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}

async function started(cast: Cast, { code, key, standard, on }: Post) {
  const { id, terms } = await cast.story.db.standardPosition.findFirstOrThrow({
    where: { code: standard, manual: { state: 'IN_FORCE' } },
  });
  const { profileId } = await hrOf(cast, code, on).run(startProfile, {
    seatId: cast.positions.seat(code, key),
    standardId: id,
  });
  return { profileId, standardId: id, terms: storedTerms(terms) };
}

async function approved(cast: Cast, post: Post): Promise<void> {
  const { profileId } = await started(cast, post);
  await hrOf(cast, post.code, post.on).run(approveProfile, { profileId, version: '0' });
}

async function drafted(cast: Cast, post: Post, changes: Partial<Terms>): Promise<string> {
  const { profileId, standardId, terms } = await started(cast, post);
  await hrOf(cast, post.code, post.on).run(saveProfile, {
    profileId,
    version: '0',
    standardId,
    terms: asTyped({ ...terms, ...changes }),
  });
  return profileId;
}

/** As the form sends it: one thing a line. */
function asTyped(terms: Terms) {
  const lines = (all: readonly string[]) => all.join('\n');
  return {
    ...terms,
    functions: lines(terms.functions),
    technicalKnowledge: lines(terms.technicalKnowledge),
    courses: lines(terms.courses),
    languages: lines(terms.languages),
  };
}

async function sent(cast: Cast, code: string, profileId: string, on: CalendarDate, reason: string): Promise<void> {
  await hrOf(cast, code, on).run(requestDeviation, {
    profileId,
    version: '1',
    reason,
    proof: evidenceOf('Informe de la oficina de Recursos Humanos'),
  });
}

async function decided(
  { story, staff }: Cast,
  profileId: string,
  decision: 'APPROVED' | 'DRAFT',
  on: CalendarDate,
  reason: string,
): Promise<void> {
  await story
    .at(on)
    .as(staff.directorate, 'directorate')
    .run(decideDeviation, { profileId, version: '2', decision, reason });
}
