import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Route } from 'next';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ANONYMOUS } from '@/lib/kernel/actor';
import { labelOf } from '@/lib/kernel/field-labels';
import { formDataToObject, type FormObject } from '@/lib/kernel/form-data';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { readableParams, type MessageParams } from '@/lib/kernel/message-params';
import type { FieldError } from '@/lib/kernel/parse-input';
import { withMoreRows } from '@/lib/kernel/more-rows';
import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import { typedValues } from '@/lib/kernel/typed-values';
import { systemClock } from './clock';
import type { Command, CommandResult } from './command';
import { execute } from './execute';
import { clearFlash, setFlash, type Flash } from './flash';
import { log } from './log';
import { takeAttempt, type Limit } from './rate-limit';
import { currentSession } from './session';

export type Done<Out> = {
  /** Where the person goes next; without it, or when it answers none, the page stays and shows the notice. */
  readonly to?: (value: Out) => string | undefined;
  /** Message of the success, said on the page that follows. */
  readonly notice?: (value: Out) => Flash;
  /** How often one address may try, where trying is cheap and abuse is not. */
  readonly limit?: Limit;
  /** What the server knows of the request and the command's input needs, such as the browser's name. */
  readonly known?: () => Promise<Record<string, string>>;
  /** Cookies and the like, once the command is committed. */
  readonly after?: (value: Out) => Promise<void>;
};

/** Makes a command the action of a form. Identity is the session's; what the form carries is only its input. */
export function formAction<Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  done: Done<Out>,
): FormAction {
  return async (_previous, formData) => {
    const values = typedValues(formData);
    const changed = withMoreRows(values);
    if (changed) return changed;
    const session = await currentSession();
    if (!session && !command.permission.roles.includes('anonymous')) return await expired(values);
    await clearFlash();
    const attempt = done.limit ? await checkAttempts(done.limit) : ok();
    const named = (field: string) => labelOf(formData, field);
    if (!attempt.ok) return await refusedState(attempt, values, named);
    let result: CommandResult<Out>;
    try {
      result = await execute(command, session?.actor ?? ANONYMOUS, {
        ...formDataToObject(formData),
        ...(await done.known?.()),
      });
    } catch (error) {
      return await failed(error, command.name, values);
    }
    if (!result.ok) return await refusedState(result, values, named);
    await done.after?.(result.value);
    const notice = done.notice?.(result.value);
    const to = done.to?.(result.value);
    if (to !== undefined) {
      if (notice) await setFlash(notice);
      redirect(to as Route);
    }
    revalidatePath('/', 'layout');
    const t = await getTranslations();
    return {
      status: 'done',
      values: {},
      errors: [],
      ...(notice ? { notice: t(notice.key, await readable(notice.params)) } : {}),
    };
  };
}

/** Generous for a person with a pile of acts to check, tight for a machine. */
const PUBLIC_QUESTIONS = { attempts: 60, minutes: 10 };

/** Makes a question the action of a public form: it answers and changes nothing. The answer is said in place. */
export function answerAction(name: string, ask: (form: FormObject) => Promise<Result>, answer: Flash): FormAction {
  return async (_previous, formData) => {
    const values = typedValues(formData);
    try {
      const attempt = await checkAttempts({ name, ...PUBLIC_QUESTIONS });
      const result = attempt.ok ? await ask(formDataToObject(formData)) : attempt;
      if (!result.ok) return await refusedState(result, values, (field) => labelOf(formData, field));
    } catch (error) {
      return await failed(error, name, values);
    }
    const t = await getTranslations();
    return { status: 'done', values, errors: [], notice: t(answer.key, await readable(answer.params)) };
  };
}

async function checkAttempts(limit: Limit): Promise<Result> {
  const minutes = takeAttempt(limit, (await headers()).get('x-portal-address') ?? '', systemClock.now());
  return minutes > 0 ? refuse('platform.too_many', { params: { minutes } }) : ok();
}

/**
 * What a form shows when a command or a question was refused: why, at which field, and all that was typed.
 * @param named what the form calls a field, where it is known here and not only on the page.
 */
export async function refusedState(
  result: { readonly refusal: Refusal; readonly fieldErrors?: readonly FieldError[] },
  values: FormState['values'],
  named: (field: string) => string | undefined = () => undefined,
): Promise<FormState> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { refusal, fieldErrors = [] } = result;
  const message = await refusalMessage(refusal);
  const errors = fieldErrors.map(({ field, code, params }) => ({
    field,
    message: t(
      code.includes('.') ? refusalKey(code) : `platform.fields.${code}`,
      params && readableParams(params, locale),
    ),
  }));
  if (refusal.field) errors.push({ field: refusal.field, message });
  const labelled = errors.map((error) => ({ ...error, label: named(error.field) }));
  const { norm } = refusal;
  const link = norm && {
    label: norm.source,
    href: norm.parameter ? `/normas#${norm.parameter}` : '/normas',
  };
  return { status: 'refused', values, errors: labelled, message, ...(link ? { norm: link } : {}) };
}

/** A refusal in the reader's language. */
export async function refusalMessage(refusal: Refusal): Promise<string> {
  const t = await getTranslations();
  return t(refusalKey(refusal.code), await readable(refusal.params));
}

/** Code `requests.seat_taken` is the message `requests.refusals.seat_taken`. */
function refusalKey(code: string): string {
  const [slice, ...name] = code.split('.');
  return `${slice}.refusals.${name.join('.')}`;
}

async function readable(params: MessageParams = {}): Promise<MessageParams> {
  return readableParams(params, await getLocale());
}

async function expired(values: FormState['values']): Promise<FormState> {
  const t = await getTranslations('platform');
  const path = (await headers()).get('x-portal-path') ?? '/inicio';
  return {
    status: 'refused',
    values,
    errors: [],
    message: t('expired'),
    signIn: { label: t('sign_in_again'), href: `/ingresar?volver=${encodeURIComponent(path)}` },
  };
}

async function failed(error: unknown, command: string, values: FormState['values']): Promise<FormState> {
  unstable_rethrow(error);
  const incident = randomUUID().slice(0, 8);
  log.error({ err: error, command, incident }, 'command failed');
  const t = await getTranslations('platform');
  return { status: 'refused', values, errors: [], message: t('failed', { incident }) };
}
