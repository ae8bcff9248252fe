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
import { frameOf } from '@/lib/domains/norms/frames';
import { countTrust } from '@/lib/domains/positions/trust/count';
import { trustQuotas, withMore } from '@/lib/domains/positions/trust/quotas';
import type { SeatView } from '@/lib/domains/positions/queries/list-seats';
import { today } from '@/lib/platform/clock';
import { declarePostsAction } from './actions';

/** The caps of the Act as it stands are those that an entity asks about today. */
const FRAME = frameOf('act-current');

/** How many trust appointees the entity may have, how many it has, and what one more would mean; HR declares the rest of its posts. */
export async function TrustSection(props: {
  entity: EntityView;
  seats: readonly SeatView[];
  more: number | null;
  declares: boolean;
}) {
  const { entity, seats, more, declares } = props;
  const t = await getTranslations('positions.trust');
  const count = countTrust(seats, entity.declared, today());
  const { declared } = entity;
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
        quotas={trustQuotas(count, FRAME)}
        more={more === null ? undefined : { count: more, quotas: trustQuotas(withMore(count, more), FRAME) }}
      />
      {declared && (
        <p className="mt-4 text-sm text-ink-soft">
          {t('declared', { posts: declared.posts, trust: declared.trustElsewhere, support: declared.support })}{' '}
          <DateText date={declared.on} />.
        </p>
      )}
      <TrustWhatIf path={`/entidades/${entity.id}`} more={more} />
      {declares && (
        <details className="mt-6" open={declared === null}>
          <summary className="link cursor-pointer font-semibold">{t('declare')}</summary>
          <div className="mt-4">
            <ActionForm
              id="puestos"
              action={declarePostsAction}
              hidden={{ id: entity.id, seen: declared ? String(declared.posts) : '' }}
              label={t('declare')}
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
        </details>
      )}
    </Section>
  );
}
