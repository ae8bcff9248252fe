/** ProfileFields — profile?: the requirements already written. One group of fields per kind, under `profile.<kind>.…`. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CheckboxField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { EXPERIENCE_AREAS } from '@/lib/domains/people/types';
import { areaAndYears } from '@/lib/domains/positions/requirements/rules';
import { DEGREE_LEVELS, type Requirement, type RequirementKind } from '@/lib/domains/positions/requirements/types';

const YEARS = [
  'general_experience_years',
  'public_experience_years',
  'managerial_experience_years',
] as const satisfies readonly RequirementKind[];

export function ProfileFields({ profile = [] }: { profile?: readonly Requirement[] }) {
  const t = useTranslations('requests.profile');
  const names = useTranslations('positions.requirements');
  const people = useTranslations('people');
  const asked = (kind: RequirementKind) => profile.find((requirement) => requirement.kind === kind);
  const mandatory = (kind: RequirementKind) => (
    <CheckboxField
      name={`profile.${kind}.mandatory`}
      label={t('mandatory')}
      defaultChecked={asked(kind)?.mandatory ?? MANDATORY_BY_DEFAULT.includes(kind)}
    />
  );
  const area = areaAndYears(asked('area_experience_years')?.value ?? '');
  return (
    <FieldSet legend={t('title')} hint={t('hint')}>
      <Row extra={mandatory('study_level')}>
        <SelectField
          name="profile.study_level.value"
          label={names('study_level')}
          defaultValue={asked('study_level')?.value}
          emptyLabel={t('not_asked')}
          options={DEGREE_LEVELS.map((level) => ({ value: level, label: people(`levels.${level}`) }))}
        />
      </Row>
      <Row extra={mandatory('study_field')}>
        <TextField
          name="profile.study_field.value"
          label={names('study_field')}
          hint={t('fields_hint')}
          defaultValue={asked('study_field')?.value}
        />
      </Row>
      {YEARS.map((kind) => (
        <Row key={kind} extra={mandatory(kind)}>
          <NumberField
            name={`profile.${kind}.value`}
            label={names(kind)}
            unit={t('years')}
            defaultValue={asked(kind)?.value}
          />
        </Row>
      ))}
      <Row extra={mandatory('area_experience_years')}>
        <SelectField
          name="profile.area_experience_years.area"
          label={names('area_experience_years')}
          defaultValue={area.area ?? undefined}
          emptyLabel={t('not_asked')}
          options={EXPERIENCE_AREAS.map((value) => ({ value, label: people(`areas.${value}`) }))}
        />
        <NumberField
          name="profile.area_experience_years.value"
          label={t('area_years')}
          unit={t('years')}
          defaultValue={area.area === null ? undefined : String(area.years)}
        />
      </Row>
    </FieldSet>
  );
}

const MANDATORY_BY_DEFAULT: readonly RequirementKind[] = ['study_level', 'general_experience_years'];

function Row({ children, extra }: { children: ReactNode; extra: ReactNode }) {
  return (
    <div className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-4">{children}</div>
      <div className="sm:pb-2">{extra}</div>
    </div>
  );
}
