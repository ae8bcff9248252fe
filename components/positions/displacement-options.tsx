/** DisplacementOptions — options: the other posts of managers of an entity and what each lacks to receive a displaced manager. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import type { DisplacementOption } from '@/lib/domains/positions/holding/types';

export function DisplacementOptions({ options }: { options: readonly DisplacementOption[] }) {
  const t = useTranslations('holders.displace');
  if (options.length === 0) return <EmptyState title={t('alone')}>{t('alone_why')}</EmptyState>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {options.map(({ id, title, unit, level, lacks }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div>
            <p className="font-medium">
              <AppLink href={`/puestos/${id}`}>{title}</AppLink>
            </p>
            <p className="text-sm text-ink-soft">
              {unit} · {t('level', { level })}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            {lacks.length === 0 ? (
              <Badge tone="success">{t('similar')}</Badge>
            ) : (
              lacks.map((lack) => (
                <Badge key={lack} tone="neutral">
                  {t(`lacks.${lack}`)}
                </Badge>
              ))
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
