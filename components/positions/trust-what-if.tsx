/** TrustWhatIf — path, more: a GET form that asks what the caps would be with so many more managers appointed by trust. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';

export const MORE_PARAM = 'mas';

export function TrustWhatIf({ path, more }: { path: string; more: number | null }) {
  const t = useTranslations('positions.trust');
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
        <input
          type="number"
          id={MORE_PARAM}
          name={MORE_PARAM}
          min={1}
          max={99}
          defaultValue={more ?? 1}
          className="control mt-1 max-w-24"
        />
      </div>
      <Button type="submit">{t('compute')}</Button>
    </form>
  );
}
