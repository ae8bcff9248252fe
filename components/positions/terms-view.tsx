/** TermsView — terms, level? (3): what a post does and asks for, in the order of the standard position (S3 T17). */
import { useTranslations } from 'next-intl';
import { DefinitionList, Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { COMPETENCIES, REQUIREMENTS, type Terms } from '@/lib/domains/positions/profile/terms';
import { TermLines } from './term-lines';
import { useTermText } from './term-text';

export function TermsView({ terms, level = 3 }: { terms: Terms; level?: 2 | 3 }) {
  const t = useTranslations('profiles');
  const text = useTermText();
  return (
    <>
      <Section title={text.field('functions')} level={level}>
        <TermLines lines={text.lines(terms, 'functions')} />
      </Section>
      <Section title={t('requirements')} level={level}>
        <DefinitionList
          items={REQUIREMENTS.map((field) => ({
            term: text.field(field),
            value: <TermLines lines={text.lines(terms, field)} />,
          }))}
        />
      </Section>
      <Section title={text.field('competencies')} description={t('scale')} level={level}>
        <DataTable
          caption={text.field('competencies')}
          hideCaption
          rows={COMPETENCIES}
          rowKey={(name) => name}
          empty={null}
          columns={[
            { key: 'name', header: t('competency'), rowHeader: true, cell: (name) => t(`competencies.${name}`) },
            {
              key: 'minimum',
              header: t('minimum'),
              numeric: true,
              cell: (name) => terms.competencies[name].minimum,
            },
            { key: 'ideal', header: t('ideal'), numeric: true, cell: (name) => terms.competencies[name].ideal },
          ]}
        />
      </Section>
    </>
  );
}
