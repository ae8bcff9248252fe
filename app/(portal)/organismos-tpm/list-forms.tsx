import { getTranslations } from 'next-intl/server';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { checkReviewDay } from '@/lib/domains/positions/tpm/rules';
import type { TpmReviewView } from '@/lib/domains/positions/tpm/types';
import { today } from '@/lib/platform/clock';
import { includeTpmBodyAction, reviewTpmListAction } from './actions';

/** The directorate puts one more body on the list. */
export async function IncludeForm({ bodies }: { bodies: readonly { id: string; name: string }[] }) {
  const t = await getTranslations('census.list');
  return (
    <Section id="incluir" title={t('include.title')} description={t('include.about')}>
      <ReasonedForm
        id="incluir-organismo"
        action={includeTpmBodyAction}
        hidden={{}}
        reasonLabel={t('reason')}
        reasonHint={t('include.reason_hint')}
        submit={t('include.submit')}
      >
        <SelectField
          name="entityId"
          label={t('body')}
          required
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ResolutionField label={t('resolution')} hint={t('resolution_hint')} />
      </ReasonedForm>
    </Section>
  );
}

/** The directorate records that it has reviewed the whole list, once a day. */
export async function ReviewForm({ last }: { last: TpmReviewView | null }) {
  const [t, refusals] = await Promise.all([getTranslations('census.list'), getTranslations('positions.refusals')]);
  if (last && !checkReviewDay(last, today()).ok)
    return (
      <Section id="revisar" title={t('review.record')}>
        <p>{refusals('tpm_reviewed_today', { resolution: last.resolution })}</p>
      </Section>
    );
  return (
    <Section id="revisar" title={t('review.record')} description={t('review.record_about')}>
      <ReasonedForm
        id="revisar-lista"
        action={reviewTpmListAction}
        hidden={{ lastId: last?.id ?? '' }}
        reasonLabel={t('review.summary')}
        reasonHint={t('review.summary_hint')}
        submit={t('review.submit')}
        variant="secondary"
      >
        <ResolutionField label={t('resolution')} hint={t('resolution_hint')} />
      </ReasonedForm>
    </Section>
  );
}

function ResolutionField({ label, hint }: { label: string; hint: string }) {
  return <TextField name="resolution" label={label} hint={hint} required maxLength={120} width="medium" />;
}
