// Each message exists in both languages, expects the same arguments in both, and is used; each key
// the sources ask for by name exists.
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './launcher/settings.mjs';
import { argumentsOf, readCatalogue, tagsOf } from './messages/catalogue.mjs';
import { readUsage } from './messages/usage.mjs';

process.chdir(projectRoot);
const spanish = readCatalogue('messages/es');
const english = readCatalogue('messages/en');
const usage = readUsage(['app', 'components', 'lib']);
const schema = fs
  .readdirSync('prisma/schema')
  .map((file) => fs.readFileSync(path.join('prisma/schema', file), 'utf8'))
  .join('\n');
// States and kinds come from the database as values of its enumerations.
const enumerated = [...schema.matchAll(/^\s+([A-Z][A-Z0-9_]*)\s*$/gm)].map((match) => match[1] ?? '');
const words = new Set([...usage.literals, ...enumerated]);

/** @param {string} key */
function isUsed(key) {
  const parts = key.split('.');
  return (
    parts.some((_, index) => words.has(parts.slice(index).join('.'))) ||
    usage.patterns.some((pattern) => pattern.test(key))
  );
}

const problems = [];
for (const key of spanish.keys()) if (!english.has(key)) problems.push(`en lacks ${key}`);
for (const key of english.keys()) if (!spanish.has(key)) problems.push(`es lacks ${key}`);
for (const [key, message] of spanish) {
  const other = english.get(key);
  if (other === undefined) continue;
  if (argumentsOf(message) !== argumentsOf(other))
    problems.push(`${key} expects {${argumentsOf(message)}} in es, {${argumentsOf(other)}} in en`);
  if (tagsOf(message) !== tagsOf(other))
    problems.push(`${key} has the tags <${tagsOf(message)}> in es, <${tagsOf(other)}> in en`);
  if (!isUsed(key)) problems.push(`nothing uses ${key}`);
}
const known = [...spanish.keys()];
for (const { file, candidates } of usage.calls) {
  const exists = candidates.some((key) => spanish.has(key) || known.some((each) => each.startsWith(`${key}.`)));
  if (!exists) problems.push(`${file} asks for ${candidates.join(' or ')}, which is not there`);
}

for (const problem of problems) console.error(problem);
console.log(`${spanish.size} messages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
