import { getTranslations } from 'next-intl/server';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText, MoneyText, NumberText } from '@/components/ui/value-text';
import type { EntityView } from '@/lib/domains/entities/get-entity';
import { territoryOf } from '@/lib/domains/entities/territories';

/** What an entity is: its type, class and government, where it is, how large, who follows it and whether the Act binds it. */
export async function EntityFacts({ entity, servir }: { entity: EntityView; servir: boolean }) {
  const t = await getTranslations('entities');
  const typeB = entity.entityClass === 'type_b';
  const unknown = t('record.unknown');
  return (
    <DefinitionList
      items={[
        { term: t('list.acronym'), value: entity.acronym },
        { term: t('record.code'), value: entity.code },
        { term: t('record.type'), value: t(typeB ? 'record.type_b' : 'record.type_a') },
        ...(entity.parent
          ? [
              {
                term: t('record.parent'),
                value: servir ? (
                  <AppLink href={`/entidades/${entity.parent.id}`}>{entity.parent.name}</AppLink>
                ) : (
                  entity.parent.name
                ),
              },
            ]
          : []),
        { term: t('list.class'), value: t(`classes.${entity.entityClass}`) },
        { term: t('list.government'), value: t(`governments.${entity.government}`) },
        { term: t('list.sector'), value: entity.sector },
        { term: t('record.place'), value: territoryOf(entity.ubigeo)?.name ?? entity.ubigeo },
        { term: t('record.ruc'), value: entity.ruc ?? unknown },
        {
          term: t('fields.openingBudget'),
          value: entity.openingBudget === null ? unknown : <MoneyText amount={entity.openingBudget} />,
        },
        {
          term: t('fields.headcount'),
          value: entity.headcount === null ? unknown : <NumberText value={entity.headcount} />,
        },
        {
          term: t('record.transition'),
          value: entity.boundSince ? (
            <>
              {t('record.bound')} <DateText date={entity.boundSince} />
              {entity.transitionResolution && <>. {entity.transitionResolution}</>}
            </>
          ) : (
            <>
              {t('record.in_transition')}
              <span className="block text-2xs text-ink-soft">{t('record.in_transition_why')}</span>
            </>
          ),
        },
        {
          term: t('record.analyst'),
          value: entity.analyst ? (
            <>
              {entity.analyst.name}, {t('seat.since')} <DateText date={entity.analyst.since} />
            </>
          ) : (
            t('record.nobody')
          ),
        },
      ]}
    />
  );
}
