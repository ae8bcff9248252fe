/** TableNotice — table ({id, name, edition, source, demonstration}): with which version of the amounts something was computed, and that they are made up when they are. */
import { useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';

interface Table {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly source: string;
  readonly demonstration: boolean;
}

export function TableNotice({ table }: { table: Table }) {
  const t = useTranslations('compensation');
  return (
    <div className="mb-4 space-y-3">
      <p className="text-sm text-ink-soft">
        {t('table.used')}{' '}
        <AppLink href={`/compensacion/tablas/${table.id}`}>{`${table.name} (${table.edition})`}</AppLink>.{' '}
        {t('table.source_is', { source: table.source })}
      </p>
      {table.demonstration && (
        <Alert tone="warning" title={t('demonstration.title', { table: table.name })}>
          {t('demonstration.why')}
        </Alert>
      )}
    </div>
  );
}
