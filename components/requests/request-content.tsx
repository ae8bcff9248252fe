/** RequestContentView — what the entity asks for: the post, why, its functions, the profile and the budget. */
import { useTranslations } from 'next-intl';
import { DefinitionList, Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { FileLink } from '@/components/ui/file-link';
import { DateText, InstantText, MoneyText } from '@/components/ui/value-text';
import type { ManagerRole } from '@/lib/domains/positions/types';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { ProfileView } from './profile-view';

export interface RequestContent {
  reason: string;
  functions: readonly string[];
  budgetSource: string;
  budgetConfirmed: boolean;
  budgetDocumentId: string | null;
  neededOn: CalendarDate;
  createdAt: Date;
  entity: { id: string; name: string };
  seat: {
    title: string;
    level: number;
    managerRole: ManagerRole | null;
    monthlyPay: number | null;
    unit: { name: string };
    reportsTo: { title: string } | null;
  };
  requirements: readonly Requirement[];
  assignment: { id: string; code: string } | null;
}

export function RequestContentView({ request }: { request: RequestContent }) {
  const t = useTranslations('requests.content');
  const roles = useTranslations('positions.manager_roles');
  const { seat } = request;
  const missing = <span className="text-ink-soft">{t('missing')}</span>;
  return (
    <>
      <Section title={t('post')}>
        <DefinitionList
          columns={2}
          items={[
            {
              term: t('entity'),
              value: <AppLink href={`/entidades/${request.entity.id}`}>{request.entity.name}</AppLink>,
            },
            { term: t('unit'), value: seat.unit.name },
            { term: t('level'), value: t('level_value', { level: seat.level }) },
            { term: t('manager_role'), value: seat.managerRole ? roles(seat.managerRole) : missing },
            { term: t('reports_to'), value: seat.reportsTo?.title ?? missing },
            {
              term: t('pay'),
              value: seat.monthlyPay === null ? missing : <MoneyText amount={moneyFromCentimos(seat.monthlyPay)} />,
            },
            { term: t('needed_on'), value: <DateText date={request.neededOn} /> },
            { term: t('created'), value: <InstantText at={request.createdAt} /> },
            ...(request.assignment
              ? [
                  {
                    term: t('assignment'),
                    value: <AppLink href={`/asignaciones/${request.assignment.id}`}>{request.assignment.code}</AppLink>,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('reason')}>
        <p className="max-w-(--width-prose) whitespace-pre-line">{request.reason || missing}</p>
      </Section>
      <Section title={t('functions')}>
        {request.functions.length === 0 ? (
          missing
        ) : (
          <ul className="max-w-(--width-prose) list-disc space-y-1 pl-5">
            {request.functions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('profile')}>
        <ProfileView requirements={request.requirements} />
      </Section>
      <Section title={t('budget')}>
        <DefinitionList
          items={[
            { term: t('budget_source'), value: request.budgetSource || missing },
            { term: t('budget_confirmed'), value: t(request.budgetConfirmed ? 'yes' : 'no') },
            {
              term: t('budget_document'),
              value: request.budgetDocumentId ? (
                <FileLink href={`/documentos/${request.budgetDocumentId}`} label={t('budget_document_open')} />
              ) : (
                missing
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
