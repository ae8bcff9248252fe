import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-fields';
import { PASSWORD_MIN } from '@/lib/domains/identity/rules';

/** A password being chosen: what it must be is said before it is typed. */
export function NewPasswordField() {
  const t = useTranslations('identity');
  return (
    <TextField
      name="password"
      type="password"
      label={t('field.new_password')}
      hint={t('field.password_hint', { min: PASSWORD_MIN })}
      autoComplete="new-password"
      required
      width="medium"
    />
  );
}
