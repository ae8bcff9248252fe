/** ProfileRequirements — seatId, number (of the version), terms: what the approved profile of a post asks for, each to be said met. */
import { useTranslations } from 'next-intl';
import { CheckboxGroupField } from '@/components/forms/choice-fields';
import { AppLink } from '@/components/ui/app-link';
import { requirementsOf } from '@/lib/domains/positions/profile/met';
import type { Terms } from '@/lib/domains/positions/profile/terms';
import { useTermText } from './term-text';

export interface ProfileRequirementsProps {
  seatId: string;
  number: number;
  terms: Terms;
}

export function ProfileRequirements({ seatId, number, terms }: ProfileRequirementsProps) {
  const t = useTranslations('holders.record');
  const text = useTermText();
  return (
    <CheckboxGroupField
      name="met"
      label={t('met', { number })}
      hint={
        <>
          {t('met_hint')} <AppLink href={`/puestos/${seatId}/perfil`}>{t('met_profile')}</AppLink>
        </>
      }
      options={requirementsOf(terms).map((field) => ({
        value: field,
        label: `${text.field(field)}: ${text.lines(terms, field).join('; ')}`,
      }))}
    />
  );
}
