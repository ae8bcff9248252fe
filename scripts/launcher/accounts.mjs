import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from './settings.mjs';

const file = path.join(projectRoot, 'prisma/seed/accounts.json');

/**
 * The demonstration accounts that the database has, as lines of a table: the census brings SERVIR's alone.
 * @param {string} ownerUrl
 */
export async function describeAccounts(ownerUrl) {
  if (!fs.existsSync(file)) return [];
  /** @type {{ password: string, accounts: { email: string, role: string, name: string }[] }} */
  const { password, accounts: told } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const known = await emailsIn(ownerUrl);
  const accounts = told.filter((account) => known.has(account.email));
  const width = (/** @type {'email' | 'role'} */ column) =>
    Math.max(0, ...accounts.map((account) => account[column].length));
  const [email, role] = [width('email'), width('role')];
  return accounts.map(
    (account) => `    ${account.role.padEnd(role)}  ${account.email.padEnd(email)}  ${password}  ${account.name}`,
  );
}

/** @param {string} ownerUrl @returns {Promise<Set<string>>} */
async function emailsIn(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT email FROM "user" WHERE email LIKE \'%@demo.example\'');
    return new Set(rows.map((row) => row.email));
  } finally {
    await client.end();
  }
}
