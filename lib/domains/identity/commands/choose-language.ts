import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { languageInput } from '../schema';

/** The language in which the account's mail is written from now on. */
export const chooseLanguage = defineCommand({
  name: 'identity.choose-language',
  permission: identityPermissions['identity.choose-language'],
  input: languageInput,
  load: (tx, _input, { actor }) =>
    tx.user.findUnique({ where: { id: actor.userId ?? '' }, select: { id: true, locale: true } }),
  async write(tx, user, { language }) {
    await tx.user.update({ where: { id: user.id }, data: { locale: language } });
    const changes = [{ field: 'language', before: user.locale, after: language }];
    return { value: undefined, effects: [{ record: accountRecord(user.id), visibility: 'servir', changes }] };
  },
});
