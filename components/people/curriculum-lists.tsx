/**
 * StudyList       studies, documents (by id), actions? (study → what may be done with it), empty
 * ExperienceList  experiences, documents, actions?, empty
 * TimeText        time: "12 años y 4 meses"
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { FileLink } from '@/components/ui/file-link';
import { DateText } from '@/components/ui/value-text';
import type { TimeWorked } from '@/lib/domains/people/rules';
import type { Experience, ProfileDocument, Study } from '@/lib/domains/people/types';

type Documents = Readonly<Record<string, ProfileDocument>>;

export function StudyList(props: {
  studies: readonly Study[];
  documents: Documents;
  actions?: (study: Study) => ReactNode;
  empty: ReactNode;
}) {
  const t = useTranslations('people');
  const { studies, documents, actions, empty } = props;
  if (studies.length === 0) return empty;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {studies.map((study) => (
        <Line
          key={study.id}
          actions={actions?.(study)}
          document={study.documentId ? documents[study.documentId] : undefined}
        >
          <p className="font-semibold">{study.field}</p>
          <p className="text-sm text-ink-soft">
            {t(`levels.${study.level}`)} · {study.institution} · <DateText date={study.awardedOn} />
            {study.hours !== null && <> · {t('studies.hours', { hours: study.hours })}</>}
          </p>
        </Line>
      ))}
    </ul>
  );
}

export function ExperienceList(props: {
  experiences: readonly Experience[];
  documents: Documents;
  actions?: (experience: Experience) => ReactNode;
  empty: ReactNode;
}) {
  const t = useTranslations('people');
  const { experiences, documents, actions, empty } = props;
  if (experiences.length === 0) return empty;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {experiences.map((experience) => (
        <Line
          key={experience.id}
          actions={actions?.(experience)}
          document={experience.documentId ? documents[experience.documentId] : undefined}
        >
          <p className="font-semibold">
            {experience.post} {experience.managerial && <Badge icon={null}>{t('experience.managerial')}</Badge>}
          </p>
          <p className="text-sm">{experience.employer}</p>
          <p className="text-sm text-ink-soft">
            {t(`sectors.${experience.sector}`)} · {t(`areas.${experience.area}`)} ·{' '}
            <DateText date={experience.startsOn} /> –{' '}
            {experience.endsOn ? <DateText date={experience.endsOn} /> : t('experience.present')}
          </p>
          {experience.functions && (
            <p className="mt-1 max-w-(--width-prose) text-sm whitespace-pre-line">{experience.functions}</p>
          )}
        </Line>
      ))}
    </ul>
  );
}

function Line({
  children,
  actions,
  document,
}: {
  children: ReactNode;
  actions: ReactNode;
  document: ProfileDocument | undefined;
}) {
  const t = useTranslations('people');
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-80">
        {children}
        <p className="mt-1 text-sm">
          {document ? (
            <FileLink label={document.name} href={`/documentos/${document.id}`} />
          ) : (
            <span className="text-ink-faint">{t('no_evidence')}</span>
          )}
        </p>
      </div>
      {actions && (
        <div data-chrome className="flex items-start gap-3">
          {actions}
        </div>
      )}
    </li>
  );
}

export function TimeText({ time }: { time: TimeWorked }) {
  const t = useTranslations('people');
  return <>{t('time', { years: time.years, months: time.months })}</>;
}
