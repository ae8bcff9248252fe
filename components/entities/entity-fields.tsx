/**
 * EntityIdentityFields  what an entity is in the State; entity? (as it is), parents (entities it may belong to)
 * EntityNumberFields    its taxpayer number and its place; ruc?, ubigeo?
 */
import { useTranslations } from 'next-intl';
import { SelectField, type Option } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/text-fields';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';

export interface EntityIdentity {
  readonly code: string;
  readonly name: string;
  readonly acronym: string;
  readonly entityClass: string;
  readonly government: string;
  readonly sector: string;
  readonly parentId: string | null;
}

export function EntityIdentityFields({ entity, parents }: { entity?: EntityIdentity; parents: readonly Option[] }) {
  const t = useTranslations('structure.entity');
  const e = useTranslations('entities');
  return (
    <>
      <TextField name="name" label={e('fields.name')} required maxLength={200} defaultValue={entity?.name} />
      <TextField
        name="acronym"
        label={e('fields.acronym')}
        required
        maxLength={30}
        width="medium"
        defaultValue={entity?.acronym}
      />
      <TextField
        name="code"
        label={e('fields.code')}
        hint={t('code_hint')}
        required
        maxLength={30}
        width="medium"
        defaultValue={entity?.code}
      />
      <SelectField
        name="entityClass"
        label={e('fields.entityClass')}
        required
        options={ENTITY_CLASSES.map((value) => ({ value, label: e(`classes.${value}`) }))}
        {...(entity ? { defaultValue: entity.entityClass } : {})}
      />
      <SelectField
        name="government"
        label={e('fields.government')}
        required
        options={GOVERNMENT_LEVELS.map((value) => ({ value, label: e(`governments.${value}`) }))}
        {...(entity ? { defaultValue: entity.government } : {})}
      />
      <TextField name="sector" label={e('fields.sector')} required maxLength={120} defaultValue={entity?.sector} />
      <SelectField
        name="parentId"
        label={e('record.parent')}
        hint={t('parent_hint')}
        emptyLabel={t('no_parent')}
        width="full"
        options={parents}
        defaultValue={entity?.parentId ?? ''}
      />
    </>
  );
}

export function EntityNumberFields({ ruc, ubigeo }: { ruc?: string | null; ubigeo?: string }) {
  const t = useTranslations('structure.entity');
  const e = useTranslations('entities');
  return (
    <>
      <TextField
        name="ruc"
        label={e('fields.ruc')}
        hint={t('ruc_hint')}
        maxLength={11}
        inputMode="numeric"
        width="short"
        {...(ruc ? { defaultValue: ruc } : {})}
      />
      <TextField
        name="ubigeo"
        label={e('fields.ubigeo')}
        hint={t('ubigeo_hint')}
        required
        maxLength={6}
        inputMode="numeric"
        width="short"
        {...(ubigeo ? { defaultValue: ubigeo } : {})}
      />
    </>
  );
}
