/** ValuationFacts — valuation (a ValuationView): when it was proposed and on what inputs, and what the Ministry of Economy answered. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText, InstantText, MoneyText, NumberText } from '@/components/ui/value-text';
import type { ValuationView } from '@/lib/domains/compensation/valuation/types';

export function ValuationFacts({ valuation }: { valuation: ValuationView }) {
  const t = useTranslations('compensation');
  const { inputs, mefReport, mefReportOn, mefDocumentId, documentId, reason } = valuation;
  return (
    <DefinitionList
      columns={2}
      items={[
        { term: t('facts.proposed'), value: <InstantText at={valuation.proposedAt} /> },
        { term: t('inputs.budget'), value: <MoneyText amount={inputs.budget} /> },
        { term: t('inputs.function'), value: t(`functions.${inputs.postFunction}`) },
        { term: t('inputs.people'), value: <NumberText value={inputs.people} /> },
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
