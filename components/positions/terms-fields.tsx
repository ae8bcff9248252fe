/** TermsFields — terms (what is written), standard (what its standard position says, beside each field): the profile to be edited. */
import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import {
  ACADEMIC_STATUSES,
  COMPETENCIES,
  DEGREES,
  OFFICE_LEVELS,
  STUDIES,
  type TermField,
  type Terms,
} from '@/lib/domains/positions/profile/terms';
import { DEGREE_LEVELS } from '@/lib/domains/positions/requirements/types';
import { useTermText } from './term-text';

export function TermsFields({ terms, standard }: { terms: Terms; standard: Terms }) {
  const t = useTranslations('profiles');
  const text = useTermText();
  const field = (name: TermField) => ({
    name: `terms.${name}`,
    label: text.field(name),
    hint: t('form.standard', { value: text.lines(standard, name).join('; ') || t('nothing_asked') }),
  });
  const choice = (name: 'studies' | 'degree' | 'academicStatus' | 'officeSystems', values: readonly string[]) => ({
    ...field(name),
    required: true,
    defaultValue: terms[name],
    options: values.map((value) => ({ value, label: text.stored(name, value) })),
  });
  const many = (name: 'technicalKnowledge' | 'courses' | 'languages') => (
    <TextAreaField {...field(name)} rows={2} defaultValue={terms[name].join('\n')} />
  );
  const degrees = DEGREES.map((degree) => ({ value: String(degree), label: String(degree) }));
  return (
    <>
      <FieldSet legend={text.field('functions')} hint={t('form.one_a_line')}>
        <TextAreaField
          name="terms.functions"
          label={text.field('functions')}
          required
          rows={6}
          defaultValue={terms.functions.join('\n')}
        />
      </FieldSet>
      <FieldSet legend={t('form.academic')}>
        <SelectField {...choice('studies', STUDIES)} />
        <TextField {...field('specialty')} required maxLength={300} defaultValue={terms.specialty} />
        <SelectField {...choice('degree', DEGREE_LEVELS)} />
        <SelectField {...choice('academicStatus', ACADEMIC_STATUSES)} />
      </FieldSet>
      <FieldSet legend={t('form.knowledge')} hint={t('form.one_a_line')}>
        {many('technicalKnowledge')}
        {many('courses')}
        <SelectField {...choice('officeSystems', OFFICE_LEVELS)} />
        {many('languages')}
      </FieldSet>
      <FieldSet legend={t('form.experience')} columns={2}>
        <NumberField {...field('generalYears')} required defaultValue={String(terms.generalYears)} />
        <NumberField {...field('specificYears')} required defaultValue={String(terms.specificYears)} />
      </FieldSet>
      <FieldSet legend={text.field('competencies')} hint={t('scale')}>
        {COMPETENCIES.map((name) => (
          <FieldSet
            key={name}
            legend={t(`competencies.${name}`)}
            hint={t('form.standard', { value: t('degrees', { ...standard.competencies[name] }) })}
            columns={2}
          >
            {(['minimum', 'ideal'] as const).map((which) => (
              <SelectField
                key={which}
                name={`terms.competencies.${name}.${which}`}
                label={t(which)}
                required
                emptyLabel=""
                defaultValue={String(terms.competencies[name][which])}
                options={degrees}
              />
            ))}
          </FieldSet>
        ))}
      </FieldSet>
    </>
  );
}
