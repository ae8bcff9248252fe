import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './settings.mjs';

const file = path.join(projectRoot, 'prisma/seed/accounts.json');

/** The demonstration accounts as lines of a table. */
export function describeAccounts() {
  if (!fs.existsSync(file)) return [];
  /** @type {{ password: string, accounts: { email: string, role: string, name: string }[] }} */
  const { password, accounts } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const width = (/** @type {'email' | 'role'} */ column) =>
    Math.max(...accounts.map((account) => account[column].length));
  const [email, role] = [width('email'), width('role')];
  return accounts.map(
    (account) => `    ${account.role.padEnd(role)}  ${account.email.padEnd(email)}  ${password}  ${account.name}`,
  );
}
