import 'server-only';
import { verifyAudit, type ChainVerdict } from './platform/audit';
import { db } from './platform/db';

type Fault = Extract<ChainVerdict, { intact: false }>['fault'];

const FAULTS: Readonly<Record<Fault, string>> = {
  content: 'what it says was altered after it was written',
  link: 'it does not continue the line before it',
  missing: 'it was removed',
  head: 'it is where the head of the chain stands, and the lines end elsewhere',
};

const verdict = await verifyAudit(db());
await db().$disconnect();
if (verdict.intact) console.log(`The log is intact: ${verdict.lines} lines.`);
else console.error(`✗ The log is broken at line ${verdict.seq}: ${FAULTS[verdict.fault]}.`);
process.exit(verdict.intact ? 0 : 1);
