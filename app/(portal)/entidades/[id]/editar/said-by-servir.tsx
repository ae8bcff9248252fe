import { getTranslations } from 'next-intl/server';
import { EntityIdentityFields } from '@/components/entities/entity-fields';
import { FileField } from '@/components/forms/file-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { DateField, TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import type { EntityView } from '@/lib/domains/entities/get-entity';
import { listEntityOptions } from '@/lib/domains/entities/queries';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { classifyEntityAction, recordTransitionAction } from './actions';

/** What SERVIR says of an entity: what it is in the State, and since when the Act binds it. */
export async function SaidByServir({ entity }: { entity: EntityView }) {
  const [t, options] = await Promise.all([getTranslations('structure.entity'), listEntityOptions()]);
  const hidden = { id: entity.id, version: String(entity.version) };
  return (
    <>
      <Section id="transito" title={t('transition')} description={t('transition_hint')}>
        <ReasonedForm
          id="transito-form"
          action={recordTransitionAction}
          hidden={hidden}
          reasonLabel={t('reason')}
          maxLength={1000}
          submit={t('transition_submit')}
        >
          <DateField
            name="completedOn"
            label={t('completed_on')}
            required
            max={today()}
            {...(entity.boundSince ? { defaultValue: entity.boundSince } : {})}
          />
          <TextField
            name="resolution"
            label={t('resolution')}
            hint={t('resolution_hint')}
            required
            maxLength={120}
            {...(entity.transitionResolution ? { defaultValue: entity.transitionResolution } : {})}
          />
          <FileField
            name="document"
            label={t('document')}
            hint={t('document_hint')}
            accept={ACCEPTED_MEDIA_TYPES}
            required
          />
        </ReasonedForm>
      </Section>
      <Section id="que-es" title={t('identity')} description={t('identity_hint')}>
        <ReasonedForm
          id="que-es-form"
          action={classifyEntityAction}
          hidden={hidden}
          reasonLabel={t('reason')}
          maxLength={1000}
          submit={t('identity_submit')}
        >
          <EntityIdentityFields entity={entity} parents={options.filter(({ value }) => value !== entity.id)} />
        </ReasonedForm>
      </Section>
    </>
  );
}
