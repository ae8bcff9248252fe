/**
 * TitleFields — titles (those the nomenclature offers), unit (its name), current? (what the post is called): its name, chosen among them or
 * typed. A name in force that is not among them can be kept.
 */
import { useTranslations } from 'next-intl';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/text-fields';
import { withUnit, type Title } from '@/lib/domains/positions/nomenclature';

export interface TitleFieldsProps {
  titles: readonly Title[];
  unit: string;
  current?: string;
}

export function TitleFields({ titles, unit, current }: TitleFieldsProps) {
  const t = useTranslations('structure.seat');
  const offered = titles
    .flatMap(({ feminine, masculine }) => [feminine, masculine])
    .map((name) => withUnit(name, unit));
  if (offered.length === 0)
    return (
      <TextField
        name="title"
        label={t('title')}
        hint={t('title_hint')}
        required
        maxLength={200}
        {...(current === undefined ? {} : { defaultValue: current })}
      />
    );
  const options = offered.map((value) => ({ value, label: value }));
  const kept = current === undefined || offered.includes(current) ? [] : [current];
  return (
    <>
      <RadioGroupField
        name="offered"
        label={t('offered')}
        hint={t('offered_hint')}
        options={[...kept.map((value) => ({ value, label: value, hint: t('current_title') })), ...options]}
        {...(current === undefined ? {} : { defaultValue: current })}
      />
      <TextField
        name="title"
        label={t('other_title')}
        hint={t(kept.length > 0 ? 'changed_title_hint' : 'other_title_hint')}
        maxLength={200}
        {...(kept[0] === undefined ? {} : { defaultValue: kept[0] })}
      />
    </>
  );
}
