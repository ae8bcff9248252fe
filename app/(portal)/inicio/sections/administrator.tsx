import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { DateText, NumberText } from '@/components/ui/value-text';
import { countShutAccounts } from '@/lib/domains/identity/queries';
import { listNextDaysOff } from '@/lib/domains/norms/queries';
import { countTrouble } from '@/lib/platform/administration/queries';
import { today } from '@/lib/platform/clock';
import { checkHealth } from '@/lib/platform/health';

const NEXT_DAYS = 5;

/** Whether the portal is well, what asks for an administrator's hand, and the days that will not count. */
export async function AdministratorHome() {
  const locale = (await getLocale()) === 'en' ? 'en' : 'es';
  const [t, health, trouble, accounts, days] = await Promise.all([
    getTranslations('platform.status'),
    checkHealth(),
    countTrouble(),
    countShutAccounts(),
    listNextDaysOff(today(), locale, NEXT_DAYS),
  ]);
  const count = (href: string, value: number): ReactNode => (
    <AppLink href={href} className={value > 0 ? 'link font-semibold' : 'link'}>
      <NumberText value={value} />
    </AppLink>
  );
  return (
    <TwoColumn
      main={
        <Section title={t('title')}>
          <DefinitionList
            columns={2}
            items={[
              {
                term: t('database'),
                value: <Badge tone={health.database === 'ok' ? 'success' : 'danger'}>{t(health.database)}</Badge>,
              },
              {
                term: t('migrations'),
                value: (
                  <Badge tone={health.migrations === 'current' ? 'success' : 'danger'}>{t(health.migrations)}</Badge>
                ),
              },
              { term: t('failed_jobs'), value: count('/admin/trabajos', trouble.failedJobs) },
              { term: t('waiting_jobs'), value: count('/admin/trabajos', trouble.waitingJobs) },
              { term: t('failed_mail'), value: count('/admin/correos?estado=FAILED', trouble.failedMail) },
              { term: t('held_mail'), value: count('/admin/correos?estado=HELD', trouble.heldMail) },
              { term: t('locked_accounts'), value: count('/admin/cuentas?estado=locked', accounts.locked) },
              { term: t('closed_accounts'), value: count('/admin/cuentas?estado=closed', accounts.closed) },
              { term: t('version'), value: health.version },
            ]}
          />
        </Section>
      }
      aside={
        <Section title={t('next_days')}>
          <ul className="text-sm">
            {days.map((day) => (
              <li key={`${day.date} ${day.name}`} className="flex justify-between gap-4 border-b border-line py-1.5">
                <span>{day.name}</span>
                <DateText date={day.date} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm">
            <AppLink href="/admin/feriados">{t('all_days')}</AppLink>
          </p>
        </Section>
      }
    />
  );
}
