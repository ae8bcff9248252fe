'use server';

import { cookies } from 'next/headers';
import type { FormState } from '@/lib/kernel/form-state';
import { typedValues } from '@/lib/kernel/typed-values';
import { LOCALE_COOKIE, isLocale } from '@/lib/platform/i18n/locales';

/** Refuses until the goal has a title, so that the kit shows both outcomes of a form. Writes nothing. */
export async function tryFormAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const values = typedValues(formData);
  if (formData.get('title')) return { status: 'done', values, errors: [], notice: 'Se registró la meta.' };
  return {
    status: 'refused',
    values,
    errors: [
      { field: 'title', message: 'Escriba qué se va a lograr.' },
      { field: 'kind', message: 'Elija el tipo de meta.' },
      { field: 'weight', message: 'El peso va de 1 a 100.' },
    ],
    norm: { label: 'Directiva del Cuerpo de Gerentes Públicos', href: '/normas' },
  };
}

export async function chooseKitLanguageAction(formData: FormData): Promise<void> {
  const chosen = formData.get(LOCALE_COOKIE);
  if (isLocale(chosen)) (await cookies()).set(LOCALE_COOKIE, chosen);
}

export async function dismissAction(): Promise<void> {
  await cookies();
}
