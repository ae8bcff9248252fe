import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { TrustQuotas } from '@/components/positions/trust-quotas';
import { TrustWhatIf } from '@/components/positions/trust-what-if';
import { DateText } from '@/components/ui/value-text';
import type { EntityView } from '@/lib/domains/entities/get-entity';
import { withMore } from '@/lib/domains/positions/trust/quotas';
import { quotasOf, trustStandingOf } from '@/lib/domains/positions/trust/standing';
import type { WhatIf } from '@/lib/domains/positions/trust/what-if';
import type { Actor } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { declarePostsAction } from './actions';
import { QuotaExceptions } from './quota-exceptions';

/** How many trust appointees the entity may have, how many it has, and what one more would mean; HR declares the rest of its posts. */
export async function TrustSection(props: { actor: Actor; entity: EntityView; asked: WhatIf | null }) {
  const { actor, entity, asked } = props;
  const more = asked?.more ?? null;
  const [t, standing] = await Promise.all([
    getTranslations('positions.trust'),
    trustStandingOf(db(), entity.id, today()),
  ]);
  const { declared } = entity;
  const declares = actor.role === 'entity_hr';
  return (
    <Section id="confianza" title={t('title')} description={t('description')}>
      <p className="mb-4 text-sm">
        {entity.boundSince ? (
          <>
            {t('bound')} <DateText date={entity.boundSince} />.
          </>
        ) : (
          t('informs')
        )}
      </p>
      <TrustQuotas
        quotas={quotasOf(standing)}
        more={
          more === null
            ? undefined
            : { count: more, quotas: quotasOf({ ...standing, count: withMore(standing.count, more) }) }
        }
      />
      <p className="mt-4 text-sm">{t('counted')}</p>
      {declared && (
        <p className="mt-4 text-sm text-ink-soft">
          {t('declared', { posts: declared.posts, trust: declared.trustElsewhere, support: declared.support })}{' '}
          <DateText date={declared.on} />.
        </p>
      )}
      <TrustWhatIf path={`/entidades/${entity.id}`} asked={asked} />
      {declares && (
        <div className="mt-6">
          {declared === null && <h3 className="mb-4 font-semibold">{t('declare')}</h3>}
          <ActionForm
            id="puestos"
            action={declarePostsAction}
            hidden={{ id: entity.id, seen: declared ? String(declared.posts) : '' }}
            label={t('declare')}
            {...(declared ? { folded: t('declare') } : {})}
          >
            <NumberField
              name="posts"
              label={t('posts')}
              hint={t('posts_hint')}
              required
              {...(declared ? { defaultValue: String(declared.posts) } : {})}
            />
            <NumberField
              name="trustElsewhere"
              label={t('trust_elsewhere')}
              hint={t('trust_hint')}
              required
              {...(declared ? { defaultValue: String(declared.trustElsewhere) } : {})}
            />
            <TextField
              name="support"
              label={t('support')}
              hint={t('support_hint')}
              required
              maxLength={200}
              {...(declared ? { defaultValue: declared.support } : {})}
            />
            <FormActions>
              <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </div>
      )}
      <QuotaExceptions actor={actor} entityId={entity.id} exceptions={standing.exceptions} mayAsk={declared !== null} />
    </Section>
  );
}
