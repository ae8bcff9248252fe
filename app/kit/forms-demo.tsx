import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { CheckboxField, CheckboxGroupField, RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { FieldSet } from '@/components/forms/field-set';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, MoneyField, NumberField, TextField } from '@/components/forms/text-fields';
import { ReasonField, TextAreaField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { tryFormAction } from './actions';

const KINDS = [
  { value: 'result', label: 'De resultado', hint: 'Cambia algo para el ciudadano.' },
  { value: 'management', label: 'De gestión', hint: 'Cambia cómo trabaja la entidad.' },
];

export function FormsDemo() {
  return (
    <Section title="Formulario" description="Sin título se rechaza; con título se registra.">
      <ActionForm action={tryFormAction} draftKey="kit" warnUnsaved label="Proponer una meta">
        <TextField
          name="title"
          label="Qué se va a lograr"
          hint="Una frase con verbo: «Reducir el plazo de…»."
          required
        />
        <TextAreaField name="summary" label="Descripción" maxLength={500} defaultValue="Texto que ya estaba." />
        <RadioGroupField name="kind" label="Tipo de meta" options={KINDS} required />
        <FieldSet legend="Medición" hint="Con qué se sabrá si se logró." columns={2}>
          <NumberField name="weight" label="Peso" unit="%" required />
          <MoneyField name="budget" label="Presupuesto" />
          <DateField name="due" label="Fecha límite" min="2026-01-01" />
          <SelectField
            name="frequency"
            label="Frecuencia del reporte"
            defaultValue="monthly"
            options={[
              { value: 'monthly', label: 'Mensual' },
              { value: 'quarterly', label: 'Trimestral' },
            ]}
          />
        </FieldSet>
        <CheckboxGroupField
          name="means"
          label="Medios de verificación"
          options={[
            { value: 'report', label: 'Informe' },
            { value: 'record', label: 'Acta' },
            { value: 'system', label: 'Reporte de sistema' },
          ]}
          defaultValues={['report']}
        />
        <FileField name="evidence" label="Sustento" hint="PDF o JPG, hasta 10 MB." accept=".pdf,.jpg" />
        <ReasonField
          name="reason"
          label="Por qué se propone fuera de plazo"
          hint="Queda en el expediente."
          required={false}
        />
        <CheckboxField name="sworn" label="Declaro que los datos son ciertos." required />
        <FormActions>
          <SubmitButton name="intent" value="submit">
            Proponer meta
          </SubmitButton>
          <SubmitButton variant="secondary" name="intent" value="draft">
            Guardar borrador
          </SubmitButton>
          <ConfirmButton title="¿Eliminar la meta?" body="No se puede deshacer." name="intent" value="delete">
            Eliminar
          </ConfirmButton>
          <ButtonLink href="/kit" variant="quiet">
            Volver
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
