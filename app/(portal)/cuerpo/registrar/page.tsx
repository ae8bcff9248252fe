import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { AVAILABLE_STATES } from '@/lib/domains/cadre/types';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { registerAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cadre'))('register.title') };
}

export default async function RegisterMemberPage() {
  const actor = await requireActor('directorate');
  const t = await getTranslations();
  const r = (name: string) => t(`cadre.register.${name}`);
  const documents = DOCUMENT_TYPES.map((type) => ({ value: type, label: t(`people.document_types.${type}`) }));
  return (
    <>
      <PageHeader
        title={r('title')}
        subtitle={r('subtitle')}
        breadcrumbs={[{ label: t('cadre.title'), href: '/cuerpo' }]}
      />
      <ActionForm action={registerAction} draftKey={`${actor.userId}:registrar-integrante`} label={r('title')}>
        <FieldSet legend={r('person')} hint={r('person_hint')}>
          <RadioGroupField
            name="documentType"
            label={r('document_type')}
            required
            inline
            options={documents}
            defaultValue="dni"
          />
          <TextField
            name="documentNumber"
            label={r('document_number')}
            required
            width="short"
            inputMode="numeric"
            autoComplete="off"
          />
        </FieldSet>
        <FieldSet legend={r('membership')}>
          <SelectField
            name="managerRole"
            label={r('role')}
            required
            options={MANAGER_ROLES.map((role) => ({ value: role, label: t(`competitions.roles.${role}`) }))}
          />
          <TextField
            name="resolution"
            label={r('resolution')}
            hint={t('cadre.incorporate.resolution_hint')}
            required
            maxLength={120}
            width="medium"
          />
          <DateField name="incorporatedOn" label={r('incorporated')} required max={today()} />
          <RadioGroupField
            name="state"
            label={r('state')}
            required
            options={AVAILABLE_STATES.map((state) => ({ value: state, label: t(`cadre.states.member_${state}`) }))}
          />
          <DateField name="stateSince" label={r('since')} required max={today()} />
        </FieldSet>
        <FormActions>
          <SubmitButton>{r('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
