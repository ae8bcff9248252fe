import type { Someone } from '@/tests/factories/identity';
import { createPerson, type PostLine, type StudyLine } from '@/tests/factories/people';
import type { Story } from '../../story';
import { inventedName } from '../invented-names';
import { FAMILY, GIVEN, MASTERS, UNIVERSITIES, type Career } from './careers';

const FIRST_DNI = 43_100_000;

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
};

/** Invents applicants one after another, always the same ones: each with studies and posts of their career. */
export function inventApplicants(story: Story, now: Date) {
  let count = 0;
  return async (career: Career, { junior = false }: { junior?: boolean } = {}): Promise<Someone> => {
    const n = count++;
    const dni = String(FIRST_DNI + n * 37);
    const graduated = junior ? 2022 : 1998 + ((n * 5) % 11);
    const { personId, name } = await createPerson(story.db, {
      ...inventedName({ given: GIVEN, family: FAMILY }, n),
      dni,
      born: `${graduated - 23}-0${(n % 9) + 1}-1${n % 10}`,
      ubigeo: `${String(((n * 3) % 25) + 1).padStart(2, '0')}0101`,
      studies: studiesOf(career, n, graduated, junior),
      posts: postsOf(career, n, graduated, junior),
      now,
    });
    return await story.user({
      email: `postulante${n + 1}@demo.example`,
      name,
      personId,
      roles: [{ role: 'candidate' }],
    });
  };
}

function studiesOf({ fields }: Career, n: number, graduated: number, junior: boolean): StudyLine[] {
  const field = at(fields, n);
  const university = at(UNIVERSITIES, n);
  const [master, school] = at(MASTERS, n);
  return [
    ['bachelor', field, university, `${graduated}-07-15`],
    ['professional_title', field, university, `${graduated + 1}-11-20`],
    ...(junior || n % 3 === 0 ? [] : [['master', master, school, `${graduated + 9}-12-10`] satisfies StudyLine]),
  ];
}

function postsOf({ employers, posts, area }: Career, n: number, graduated: number, junior: boolean): PostLine[] {
  const [first, middle, present] = posts;
  const employer = (turn: number) => at(employers, n + turn);
  const line = (turn: number, post: string, managerial: boolean, from: number, to: number | null): PostLine => {
    const [name, sector] = employer(turn);
    return [name, sector, post, area, managerial, `${from}-02-01`, to === null ? null : `${to}-01-31`];
  };
  if (junior) return [line(0, first, false, graduated + 1, null)];
  return [
    line(0, first, false, graduated + 1, graduated + 5),
    line(1, middle, true, graduated + 5, graduated + 11),
    line(2, present, true, graduated + 11, null),
  ];
}
