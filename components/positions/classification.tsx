/** Classification — group, role, found (what the tables say), titles, granted? (the exception in force): what a post is, and why. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { DateText } from '@/components/ui/value-text';
import type { Classification as Found } from '@/lib/domains/positions/classification';
import type { ExceptionView } from '@/lib/domains/positions/exception/types';
import type { Title } from '@/lib/domains/positions/nomenclature';
import type { ManagerRole, ServantGroup } from '@/lib/domains/positions/types';
import { GroupAndRole } from './group-and-role';

export interface ClassificationProps {
  group: ServantGroup;
  role: ManagerRole | null;
  found: Found;
  titles: readonly Title[];
  granted?: ExceptionView | undefined;
}

export function Classification({ group, role, found, titles, granted }: ClassificationProps) {
  const t = useTranslations('positions.classification');
  // The tables classify the posts under those that the law itself names.
  if (group === 'public_officer' && found.group !== group) {
    return (
      <DefinitionList
        items={[
          { term: t('is'), value: <GroupAndRole group={group} role={role} /> },
          { term: t('by_law'), value: t('by_law_why') },
        ]}
      />
    );
  }
  const differs = found.group !== null && (found.group !== group || found.role !== role);
  return (
    <>
      <DefinitionList
        items={[
          { term: t('is'), value: <GroupAndRole group={group} role={role} /> },
          ...(granted
            ? [
                {
                  term: t('by_exception'),
                  value: (
                    <>
                      {granted.resolution}, {granted.decidedOn && <DateText date={granted.decidedOn} long />}
                      <span className="block text-2xs text-ink-soft">L30057 59; R040 237</span>
                    </>
                  ),
                },
              ]
            : []),
          { term: t('tables_say'), value: <Explanation found={found} /> },
          {
            term: t('titles'),
            value:
              titles.length === 0
                ? t('no_titles')
                : titles.map(({ feminine, masculine }) => (
                    <p key={feminine}>{t('title_pair', { feminine, masculine })}</p>
                  )),
          },
        ]}
      />
      {differs && !granted && (
        <div className="mt-4">
          <Alert tone="warning" title={t('differs')}>
            {t('differs_why')}
          </Alert>
        </div>
      )}
    </>
  );
}

function Explanation({ found: { group, role, explanation } }: { found: Found }) {
  const t = useTranslations('positions.classification');
  const e = useTranslations('entities');
  if (explanation.kind === 'not_covered') return <p>{t('not_covered')}</p>;
  const said = group && <GroupAndRole group={group} role={role} />;
  if (explanation.kind === 'career_by_default') {
    return (
      <>
        {said}
        <span className="block text-sm">
          {t(`by_default_${explanation.because}`)} ({explanation.source})
        </span>
      </>
    );
  }
  const { tables, row, note } = explanation;
  return (
    <>
      {said}
      <span className="block text-sm">
        {t('row', {
          tables: tables.map((table) => table.replace('S3 T', '')).join(', '),
          government: e(`governments.${row.government}`),
          entityClass: e(`classes.${row.entityClass}`),
          level: row.level,
          body: t(`body_groups.${row.bodyGroup}`),
        })}
      </span>
      {note && <span className="block text-sm text-ink-soft">{t(`notes.${note}`)}</span>}
    </>
  );
}
