/** TrustWhatIf — path, asked: a GET form that asks what the caps would be with so many more managers appointed by trust; what was typed stays, with what is wrong with it. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { describedBy, FieldError } from '@/components/forms/field-frame';
import { formLabels } from '@/components/forms/form-labels';
import { WHAT_IF, type WhatIf } from '@/lib/domains/positions/trust/what-if';

export const MORE_PARAM = 'mas';

export function TrustWhatIf({ path, asked }: { path: string; asked: WhatIf | null }) {
  const t = useTranslations('positions.trust');
  const labels = formLabels(useTranslations('ui.form'));
  const error = asked && asked.more === null ? t('what_if_range', WHAT_IF) : undefined;
  return (
    <form
      method="get"
      action={`${path}#confianza`}
      className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-md bg-sunken px-4 py-3.5"
    >
      <div>
        <label htmlFor={MORE_PARAM} className="block text-sm font-semibold">
          {t('what_if')}
        </label>
        <FieldError id={MORE_PARAM} labels={labels} {...(error ? { error } : {})} />
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={MORE_PARAM}
          name={MORE_PARAM}
          defaultValue={asked?.typed ?? String(WHAT_IF.min)}
          className="control mt-1 max-w-24"
          {...describedBy(MORE_PARAM, null, error)}
        />
      </div>
      <Button type="submit">{t('compute')}</Button>
    </form>
  );
}
