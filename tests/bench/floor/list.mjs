import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });

/** One page of assignments and how many there are: what the portal's list reads, in as few statements. */
export async function readList() {
  const [list, count] = await Promise.all([
    pool.query(`SELECT a.id, a.code, a.state, a."startsOn", a."probationEndsOn", a."endsOn", s.title, e.name, p."givenNames", p."familyNames"
      FROM assignment a JOIN seat s ON s.id = a."seatId" JOIN entity e ON e.id = a."entityId" JOIN cadre_member m ON m.id = a."memberId" JOIN person p ON p.id = m."personId"
      ORDER BY a."startsOn" DESC NULLS LAST, a.id LIMIT 25`),
    pool.query('SELECT count(*) FROM (SELECT 1 FROM assignment LIMIT 10001) counted'),
  ]);
  return { rows: list.rows, total: Number(count.rows[0].count) };
}
