import { expect, test } from 'vitest';
import { messagePath } from '@/lib/kernel/case-view';
import { commandFiles, librarySources, message } from './registry';

const LANGUAGES = ['es', 'en'] as const;
const SLICE = '[a-z]+';
const REFUSAL = new RegExp(`(?:refuse\\(|\\bcode: )\\s*'(${SLICE})\\.([a-z0-9_.]+)'`, 'g');
const NOTICE = new RegExp(`\\bkind: '(${SLICE}\\.[a-z0-9_.-]+)'`, 'g');

function found(pattern: RegExp, folder: string): string[] {
  const sources = librarySources().filter(({ file }) => file.startsWith(folder));
  return [
    ...new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match.slice(1).join('.')))),
  ].sort();
}

const refusals = found(REFUSAL, 'lib/');
const notices = found(NOTICE, 'lib/domains/');
const commands = (await commandFiles()).flatMap((each) => each.commands.map((command) => command.name));

test('there are refusals, notices and commands to prove', () => {
  expect(refusals.length).toBeGreaterThan(30);
  expect(notices.length).toBeGreaterThan(5);
  expect(commands.length).toBeGreaterThan(40);
});

test.each(refusals)('the refusal %s is explained in both languages', (code) => {
  const [slice, ...name] = code.split('.');
  expect(
    LANGUAGES.filter((locale) => typeof message(locale, `${slice}.refusals.${name.join('.')}`) !== 'string'),
  ).toEqual([]);
});

test.each(notices)('the notice %s has a subject and a body in both languages', (kind) => {
  const { slice, key } = messagePath(kind);
  const missing = LANGUAGES.flatMap((locale) =>
    ['subject', 'body']
      .filter((part) => typeof message(locale, `${slice}.notifications.${key}.${part}`) !== 'string')
      .map((part) => `${locale} ${part}`),
  );
  expect(missing).toEqual([]);
});

test.each(commands)('the timeline tells %s in both languages', (name) => {
  const { slice, key } = messagePath(name);
  expect(LANGUAGES.filter((locale) => typeof message(locale, `${slice}.timeline.${key}`) !== 'string')).toEqual([]);
});
