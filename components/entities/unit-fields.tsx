/**
 * UnitNameFields   what a unit is called, does and holds; unit? (as it is), regional (whether the functions of S3 T11 are its)
 * UnitPlaceFields  where a new one stands; above (units it may be under)
 */
import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/choice-fields';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { UNIT_FUNCTIONS, UNIT_LEVELS, type UnitFunction } from '@/lib/domains/entities/structure/types';
import { BODY_TYPES } from '@/lib/domains/entities/types';

interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly function: UnitFunction | null;
  readonly headcount: number | null;
}

export function UnitNameFields({ unit, regional }: { unit?: NamedUnit; regional: boolean }) {
  const t = useTranslations('structure');
  const e = useTranslations('entities');
  return (
    <>
      <TextField name="name" label={e('fields.name')} required maxLength={200} defaultValue={unit?.name} />
      <TextField
        name="code"
        label={e('fields.code')}
        hint={t('unit.code_hint')}
        required
        maxLength={30}
        width="medium"
        defaultValue={unit?.code}
      />
      {regional && (
        <SelectField
          name="function"
          label={e('fields.function')}
          hint={t('unit.function_hint')}
          emptyLabel={t('unit.no_function')}
          options={UNIT_FUNCTIONS.map((value) => ({ value, label: e(`unit_functions.${value}`) }))}
          defaultValue={unit?.function ?? ''}
        />
      )}
      <NumberField
        name="headcount"
        label={e('fields.headcount')}
        hint={t('unit.headcount_hint')}
        {...(unit && unit.headcount !== null ? { defaultValue: String(unit.headcount) } : {})}
      />
    </>
  );
}

export interface UnitPlaceFieldsProps {
  above: readonly { readonly id: string; readonly name: string; readonly level: number }[];
}

export function UnitPlaceFields({ above }: UnitPlaceFieldsProps) {
  const t = useTranslations('structure');
  const e = useTranslations('entities');
  return (
    <>
      <SelectField
        name="parentId"
        label={e('fields.parent')}
        hint={t('unit.parent_hint')}
        emptyLabel={t('unit.no_parent')}
        width="full"
        options={above.map(({ id, name, level }) => ({ value: id, label: t('unit.option', { name, level }) }))}
      />
      <SelectField
        name="bodyType"
        label={e('fields.bodyType')}
        required
        options={BODY_TYPES.map((value) => ({ value, label: e(`body_types.${value}`) }))}
      />
      <SelectField
        name="level"
        label={e('fields.level')}
        hint={t('unit.level_hint')}
        required
        options={UNIT_LEVELS.map((value) => ({ value: String(value), label: t(`unit.levels.${value}`) }))}
      />
    </>
  );
}
