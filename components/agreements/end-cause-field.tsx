/** EndCauseField — the causes by which a link may end, each with who decides it and what follows; the refused one too. */
import { useTranslations } from 'next-intl';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { END_CAUSE_IDS, REFUSED_CAUSE, REFUSED_CAUSE_NORM, causeOf } from '@/lib/domains/agreements/assignment/causes';

export function EndCauseField() {
  const t = useTranslations('agreements');
  const options = END_CAUSE_IDS.map((id) => {
    const { decidedBy, memberAfter, exclusion, norm } = causeOf(id);
    const decider = t(`deciders.${decidedBy}`);
    const hint = exclusion
      ? t('end.cause_exclusion', { decider, norm })
      : t('end.cause_hint', { decider, after: t(`after.${memberAfter}`), norm });
    return { value: id, label: t(`causes.${id}`), hint };
  });
  const refused = {
    value: REFUSED_CAUSE,
    label: t(`causes.${REFUSED_CAUSE}`),
    hint: t('end.not_a_cause', { norm: REFUSED_CAUSE_NORM.source }),
  };
  return <RadioGroupField name="cause" label={t('end.cause')} required options={[...options, refused]} />;
}
