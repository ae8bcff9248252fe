/** RequirementFields — requirements: what the profile asks for, one line per kind; a blank one is not asked for. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CheckboxField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { EXPERIENCE_AREAS } from '@/lib/domains/people/types';
import { areaAndYears } from '@/lib/domains/positions/requirements/rules';
import { DEGREE_LEVELS, type Requirement, type RequirementKind } from '@/lib/domains/positions/requirements/types';

const YEARS = ['general_experience_years', 'public_experience_years', 'managerial_experience_years'] as const;

export function RequirementFields({ requirements }: { requirements: readonly Requirement[] }) {
  const t = useTranslations();
  const f = (name: string) => t(`competitions.form.${name}`);
  const asked = (kind: RequirementKind) => requirements.find((requirement) => requirement.kind === kind);
  const value = (kind: RequirementKind) => ({ name: `requirements.${kind}.value`, ...startsAt(asked(kind)?.value) });
  const area = areaAndYears(asked('area_experience_years')?.value ?? '');
  return (
    <FieldSet legend={f('requirements')} hint={f('requirements_hint')}>
      <Row kind="study_level" asked={asked('study_level')}>
        <SelectField
          {...value('study_level')}
          label={f('study_level')}
          required
          options={DEGREE_LEVELS.map((level) => ({ value: level, label: t(`people.levels.${level}`) }))}
        />
      </Row>
      <Row kind="study_field" asked={asked('study_field')}>
        <TextField {...value('study_field')} label={f('study_field')} hint={f('study_field_hint')} maxLength={300} />
      </Row>
      {YEARS.map((kind) => (
        <Row key={kind} kind={kind} asked={asked(kind)}>
          <NumberField {...value(kind)} label={f(kind)} unit={f('years')} />
        </Row>
      ))}
      <Row kind="area_experience_years" asked={asked('area_experience_years')}>
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <SelectField
            name="requirements.area_experience_years.area"
            label={f('area_experience_years')}
            options={EXPERIENCE_AREAS.map((name) => ({ value: name, label: t(`people.areas.${name}`) }))}
            {...startsAt(area.area ?? undefined)}
          />
          <NumberField
            name="requirements.area_experience_years.value"
            label={f('years')}
            {...(area.area ? { defaultValue: String(area.years) } : {})}
          />
        </div>
      </Row>
    </FieldSet>
  );
}

function Row({
  kind,
  asked,
  children,
}: {
  kind: RequirementKind;
  asked: Requirement | undefined;
  children: ReactNode;
}) {
  const t = useTranslations('competitions.form');
  return (
    <div className="grid items-end gap-x-6 gap-y-2 border-b border-line pb-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      {children}
      <div className="pb-2">
        <CheckboxField
          name={`requirements.${kind}.mandatory`}
          label={t('mandatory')}
          defaultChecked={asked?.mandatory ?? true}
        />
      </div>
    </div>
  );
}

function startsAt(value: string | undefined): { defaultValue?: string } {
  return value === undefined ? {} : { defaultValue: value };
}
