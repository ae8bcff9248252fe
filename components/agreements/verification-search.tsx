/** VerificationSearch — code?: a plain GET form that looks for an act by its code. */
import { useTranslations } from 'next-intl';
import { Button, FormActions } from '@/components/forms/button';
import { TextField } from '@/components/forms/text-fields';

export function VerificationSearch({ code }: { code?: string }) {
  const t = useTranslations('agreements.verify');
  return (
    <form method="get" action="/verificar" role="search" className="flex max-w-(--width-prose) flex-col gap-5">
      <TextField
        name="codigo"
        label={t('code')}
        hint={t('code_hint')}
        width="medium"
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        defaultValue={code}
      />
      <FormActions>
        <Button type="submit" variant="primary">
          {t('search')}
        </Button>
      </FormActions>
    </form>
  );
}
