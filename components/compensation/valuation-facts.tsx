/** ValuationFacts — valuation (a ValuationView), recorded? (what the portal has of its inputs, to be told where it differs): when it was proposed, on what, and the Ministry's answer. */
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText, InstantText, MoneyText, NumberText } from '@/components/ui/value-text';
import type { Recorded, ValuationView } from '@/lib/domains/compensation/valuation/types';

type Props = { readonly valuation: ValuationView; readonly recorded?: Recorded };

export function ValuationFacts({ valuation, recorded }: Props) {
  const t = useTranslations('compensation');
  const { inputs, mefReport, mefReportOn, mefDocumentId, documentId, reason } = valuation;
  return (
    <DefinitionList
      columns={2}
      items={[
        { term: t('facts.proposed'), value: <InstantText at={valuation.proposedAt} /> },
        {
          term: t('inputs.budget'),
          value: (
            <>
              <MoneyText amount={inputs.budget} />
              <Otherwise what="budget" said={inputs.budget} recorded={recorded?.budget}>
                {(amount) => <MoneyText amount={amount} />}
              </Otherwise>
            </>
          ),
        },
        { term: t('inputs.function'), value: t(`functions.${inputs.postFunction}`) },
        {
          term: t('inputs.people'),
          value: (
            <>
              <NumberText value={inputs.people} />
              <Otherwise what="people" said={inputs.people} recorded={recorded?.people}>
                {(people) => <NumberText value={people} />}
              </Otherwise>
            </>
          ),
        },
        {
          term: t('inputs.category'),
          value: (
            <>
              {inputs.category}. <span className="whitespace-pre-line">{valuation.categoryReason}</span>
            </>
          ),
        },
        ...(documentId
          ? [
              {
                term: t('facts.support'),
                value: <AppLink href={`/documentos/${documentId}`}>{t('facts.open_document')}</AppLink>,
              },
            ]
          : []),
        ...(mefReport && mefReportOn
          ? [
              {
                term: t('facts.report'),
                value: (
                  <>
                    {mefReport}, <DateText date={mefReportOn} />{' '}
                    {mefDocumentId && (
                      <AppLink href={`/documentos/${mefDocumentId}`}>{t('facts.open_document')}</AppLink>
                    )}
                  </>
                ),
              },
            ]
          : []),
        ...(reason ? [{ term: t('facts.reason'), value: <span className="whitespace-pre-line">{reason}</span> }] : []),
      ]}
    />
  );
}

/** Told where the portal has another number than the entity says. */
function Otherwise<N extends number>(props: {
  readonly what: 'budget' | 'people';
  readonly said: N;
  readonly recorded: N | null | undefined;
  readonly children: (recorded: N) => ReactNode;
}) {
  const t = useTranslations('compensation.facts');
  const { what, said, recorded, children } = props;
  if (recorded === null || recorded === undefined || recorded === said) return null;
  return (
    <span className="mt-1 block text-sm text-state-warning">
      {t.rich(`otherwise.${what}`, { recorded: () => children(recorded) })}
    </span>
  );
}
