import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { ImportPreview } from '@/components/positions/import-preview';
import { IMPORT_TONES } from '@/components/positions/tones';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { FileLink } from '@/components/ui/file-link';
import { ProgressBar } from '@/components/ui/progress';
import { getImport } from '@/lib/domains/positions/import/queries/get-import';
import { pageNumber } from '@/lib/kernel/page-number';
import { refusalMessage } from '@/lib/platform/action';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { ErrorList } from './error-list';
import { missingOf } from './missing';
import { ImportSteps } from './steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('record.kind') };
}

/** How often the page asks how far the work has gone, in seconds; without JavaScript too. */
const REFRESH = 2;

/** A file on its way into the structure: its columns, what it would do, what is wrong, how far it has gone, what it did. */
export default async function ImportPage({ params, searchParams }: PageProps<'/importaciones/[id]'>) {
  const actor = await requireActor('entity_hr', 'selection_specialist', 'directorate');
  const search = await searchParams;
  const errorsPage = pageNumber(search.pagina);
  const found = await getImport(actor, (await params).id, errorsPage);
  if (!found) notFound();
  const [t, positions, tasks, timeline] = await Promise.all([
    getTranslations('imports'),
    getTranslations('positions'),
    getOpenTasks(actor, found.id),
    getTimeline(actor, found.id),
  ]);
  const { id, state, counts, progress } = found;
  const isWritten = state === 'APPLIED' || state === 'UNDONE';
  const missing = missingOf(found, t);
  return (
    <>
      {state === 'APPLYING' && <meta httpEquiv="refresh" content={`${REFRESH}`} />}
      <RecordHeader
        kind={t('record.kind')}
        title={<span className="wrap-anywhere">{found.fileName}</span>}
        subtitle={t('record.rows', { rows: found.rowCount })}
        breadcrumbs={[{ href: '/importaciones', label: t('list.title') }]}
        state={{ label: positions(`states.import_${state}`), tone: IMPORT_TONES[state] }}
        {...await turnOf(tasks)}
        {...(missing ? { missing } : {})}
        actions={
          (isWritten || found.errorCount > 0) && (
            <>
              <ButtonLink href={`/importaciones/${id}/informe?formato=xlsx`} variant="secondary" download>
                {t('report.xlsx')}
              </ButtonLink>
              <ButtonLink href={`/importaciones/${id}/informe?formato=csv`} variant="secondary" download>
                {t('report.csv')}
              </ButtonLink>
            </>
          )
        }
      />
      <TwoColumn
        main={
          <>
            {state === 'FAILED' && found.failure && (
              <div className="mb-8">
                <Alert tone="danger" title={t('record.failed')}>
                  {await refusalMessage({ code: found.failure })}
                </Alert>
              </div>
            )}
            {state === 'APPLYING' && progress && (
              <Section title={t('progress.title')}>
                <ProgressBar
                  label={t('progress.label')}
                  done={progress.done}
                  total={progress.total}
                  detail={t('progress.hint')}
                />
              </Section>
            )}
            {counts && (
              <Section title={t(isWritten ? 'preview.result' : 'preview.title')}>
                <ImportPreview counts={counts} ofState={found.kind === 'census'} />
              </Section>
            )}
            {found.errorCount > 0 && <ErrorList found={found} page={errorsPage} params={search} />}
            <ImportSteps found={found} />
          </>
        }
        aside={
          <>
            <Section title={t('record.facts')}>
              <DefinitionList
                items={[
                  { term: t('record.what'), value: t(`kinds.${found.kind}`) },
                  ...(found.entity
                    ? [
                        {
                          term: t('record.entity'),
                          value: <AppLink href={`/entidades/${found.entity.id}`}>{found.entity.name}</AppLink>,
                        },
                      ]
                    : []),
                  {
                    term: t('record.original'),
                    value: <FileLink label={t('record.download')} href={`/documentos/${found.documentId}`} />,
                  },
                ]}
              />
            </Section>
            <Section title={t('record.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
          </>
        }
      />
    </>
  );
}
