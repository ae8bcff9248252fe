/** MemberFacts — member, paidUntil (null unless in paid availability): how one stands in the cadre. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { MemberView } from '@/lib/domains/cadre/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export function MemberFacts({ member, paidUntil }: { member: MemberView; paidUntil: CalendarDate | null }) {
  const t = useTranslations();
  const d = (name: string) => t(`cadre.detail.${name}`);
  const { competition, exclusionGround, refusals } = member;
  return (
    <DefinitionList
      items={[
        { term: d('role'), value: t(`competitions.roles.${member.managerRole}`) },
        { term: d('since'), value: <DateText date={member.stateSince} /> },
        ...(paidUntil
          ? [
              {
                term: d('paid_until'),
                value: (
                  <>
                    <DateText date={paidUntil} />
                    <Note text={d('paid_note')} />
                  </>
                ),
              },
            ]
          : []),
        { term: d('incorporated'), value: <DateText date={member.incorporatedOn} /> },
        { term: d('resolution'), value: member.resolution },
        ...(competition
          ? [
              {
                term: d('competition'),
                value: <AppLink href={`/concursos/${competition.id}`}>{competition.code}</AppLink>,
              },
            ]
          : []),
        {
          term: d('refusals'),
          value: (
            <>
              <span className="figures">{refusals}</span>
              {refusals > 0 && <Note text={d('refusals_note')} />}
            </>
          ),
        },
        ...(exclusionGround ? [{ term: d('ground'), value: t(`cadre.grounds.${exclusionGround}`) }] : []),
      ]}
    />
  );
}

function Note({ text }: { text: string }) {
  return <span className="mt-0.5 block text-2xs text-ink-soft">{text}</span>;
}
