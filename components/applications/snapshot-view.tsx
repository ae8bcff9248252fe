/** SnapshotView — snapshot: the profile, documents and statements exactly as they were submitted. */
import { useTranslations } from 'next-intl';
import { DefinitionList, Section } from '@/components/layout/section';
import { ExperienceList, StudyList } from '@/components/people/curriculum-lists';
import { FileLink } from '@/components/ui/file-link';
import { DateText } from '@/components/ui/value-text';
import { maskIdentifier } from '@/lib/kernel/identifiers';
import type { ApplicationSnapshot, PinnedDocument } from '@/lib/domains/applications/types';

export function SnapshotView({ snapshot, own }: { snapshot: ApplicationSnapshot; own: boolean }) {
  const t = useTranslations();
  const { identity, studies, experiences, documents, statements, motivation } = snapshot;
  const evidence = [...studies, ...experiences].flatMap(({ document }) => document ?? []);
  const byId = Object.fromEntries(evidence.map(({ documentId, name }) => [documentId, { id: documentId, name }]));
  const withId = <T extends { readonly document: PinnedDocument | null }>({ document, ...rest }: T) => ({
    ...rest,
    documentId: document?.documentId ?? null,
  });
  return (
    <>
      <Section title={t('applications.snapshot.identity')} level={3}>
        <DefinitionList
          columns={2}
          items={[
            { term: t('people.identity.name'), value: `${identity.givenNames} ${identity.familyNames}` },
            {
              term: t(`people.document_types.${identity.documentType}`),
              value: (
                <span className="figures">
                  {own ? identity.documentNumber : maskIdentifier(identity.documentNumber)}
                </span>
              ),
            },
            { term: t('people.fields.nationality'), value: t(`people.countries.${identity.nationality}`) },
            {
              term: t('people.fields.birthDate'),
              value: identity.birthDate ? <DateText date={identity.birthDate} /> : t('people.not_told'),
            },
          ]}
        />
      </Section>
      <Section title={t('people.studies.title')} level={3}>
        <StudyList studies={studies.map(withId)} documents={byId} empty={null} />
      </Section>
      <Section title={t('people.experience.title')} level={3}>
        <ExperienceList experiences={experiences.map(withId)} documents={byId} empty={null} />
      </Section>
      <Section title={t('applications.snapshot.documents')} level={3}>
        {documents.length === 0 ? (
          <p className="text-ink-soft">{t('applications.snapshot.no_documents')}</p>
        ) : (
          <ul className="flex flex-col gap-1.5">
            {documents.map((document) => (
              <li key={document.documentId}>
                {document.requested}: <FileLink label={document.name} href={`/documentos/${document.documentId}`} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('applications.snapshot.statements')} level={3}>
        <ul className="flex list-disc flex-col gap-1.5 pl-5">
          {statements.map((statement) => (
            <li key={statement}>{t(`applications.statements.${statement}.text`)}</li>
          ))}
        </ul>
      </Section>
      {motivation && (
        <Section title={t('applications.fields.motivation')} level={3}>
          <p className="max-w-(--width-prose) whitespace-pre-line">{motivation}</p>
        </Section>
      )}
    </>
  );
}
