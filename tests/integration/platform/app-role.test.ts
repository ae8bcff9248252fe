import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { database } from '@/tests/support/integration-database';

const app = new pg.Pool({ connectionString: database.url, max: 1 });
afterAll(() => app.end());

const INSUFFICIENT_PRIVILEGE = '42501';

test.each([
  ['rewrite the audit log', 'UPDATE audit_entry SET hash = hash'],
  ['delete from the audit log', 'DELETE FROM audit_entry'],
  ['empty the audit log', 'TRUNCATE audit_entry'],
  ['insert into the audit log past the function that chains it', 'INSERT INTO audit_entry DEFAULT VALUES'],
  ['hide a line of the log from the timeline of its case', 'DELETE FROM audit_case'],
  ['move the head of the audit chain', 'UPDATE audit_head SET seq = seq'],
  ['forget a migration', 'DELETE FROM _prisma_migrations'],
  ['change the schema', 'CREATE TABLE intruder (id int)'],
  ['drop what the owner made', 'DROP TABLE audit_entry'],
])('the application may not %s', async (_what, sql) => {
  await expect(app.query(sql)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
});

test('the application reads the audit log', async () => {
  await expect(app.query('SELECT count(*) FROM audit_entry')).resolves.toBeDefined();
});

test('names sort as in Spanish', async () => {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO "user" (id, email, name, "createdAt")
       SELECT gen_random_uuid(), name || '@sorted.example', name, now() FROM unnest(ARRAY['Oré','Ñaupari','Núñez','Ávila','Azaña']) name`,
    );
    const { rows } = await client.query(`SELECT name FROM "user" WHERE email LIKE '%@sorted.example' ORDER BY name`);
    expect(rows.map((row) => row.name)).toEqual(['Ávila', 'Azaña', 'Núñez', 'Ñaupari', 'Oré']);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});
