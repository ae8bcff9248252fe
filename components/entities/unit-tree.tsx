/**
 * UnitTree — units of an entity, each under the one it belongs to, with the seats that lead them.
 *   units, seats (with their history, newest first), today
 *   requestHref?(seatId)  where a manager is asked for, when the reader may
 *   underWay?(seatId)     the request or assignment that is to fill it: shown instead of asking again
 */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { BodyType } from '@/lib/domains/entities/types';
import type { HoldingModality, ManagerRole, ServantGroup } from '@/lib/domains/positions/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export interface Unit {
  id: string;
  parentId: string | null;
  name: string;
  bodyType: BodyType;
  level: number;
}

export interface Seat {
  id: string;
  unitId: string;
  title: string;
  servantGroup: ServantGroup;
  managerRole: ManagerRole | null;
  budgeted: boolean;
  reportsTo: string | null;
  history: readonly {
    id: string;
    name: string;
    modality: HoldingModality;
    startsOn: CalendarDate;
    endsOn: CalendarDate | null;
    termEndsOn: CalendarDate | null;
    support: string | null;
  }[];
}

interface TreeProps {
  units: readonly Unit[];
  seats: readonly Seat[];
  today: CalendarDate;
  requestHref?: (seatId: string) => string;
  underWay?: (seatId: string) => UnderWay | undefined;
}

export interface UnderWay {
  kind: 'request' | 'assignment';
  code: string;
  href: string;
}

export function UnitTree(props: TreeProps) {
  return <Branch {...props} parentId={null} />;
}

function Branch({ parentId, ...props }: TreeProps & { parentId: string | null }) {
  const t = useTranslations('entities.body_types');
  const children = props.units.filter((unit) => unit.parentId === parentId);
  if (children.length === 0) return null;
  return (
    <ul
      className={
        parentId === null ? 'divide-y divide-line border-y border-line' : 'mt-3 space-y-3 border-l-2 border-line pl-4'
      }
    >
      {children.map((unit) => (
        <li key={unit.id} className={parentId === null ? 'py-4' : ''}>
          <p className="font-semibold">{unit.name}</p>
          <p className="text-2xs text-ink-soft">{t(unit.bodyType)}</p>
          {props.seats
            .filter((seat) => seat.unitId === unit.id)
            .map((seat) => (
              <SeatLine
                key={seat.id}
                seat={seat}
                today={props.today}
                requestHref={props.requestHref?.(seat.id)}
                underWay={props.underWay?.(seat.id)}
              />
            ))}
          <Branch {...props} parentId={unit.id} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  seat: Seat;
  today: CalendarDate;
  requestHref: string | undefined;
  underWay: UnderWay | undefined;
}

function SeatLine({ seat, today, requestHref, underWay }: LineProps) {
  const t = useTranslations('entities.seat');
  const positions = useTranslations('positions');
  const holder = seat.history.find(({ endsOn }) => endsOn === null || endsOn >= today);
  const past = seat.history.filter((holding) => holding !== holder);
  const isManager = seat.servantGroup === 'public_manager';
  const vacantSoon = !holder || holder.endsOn !== null;
  return (
    <div className="mt-2 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <p>
          <AppLink href={`/puestos/${seat.id}`}>{seat.title}</AppLink>
        </p>
        <p className="text-2xs text-ink-soft">
          {positions(`servant_groups.${seat.servantGroup}`)}
          {seat.managerRole && <> · {positions(`manager_roles.${seat.managerRole}`)}</>}
          {seat.reportsTo && <> · {t('reports_to', { title: seat.reportsTo })}</>}
        </p>
      </div>
      <div>
        {holder ? (
          <>
            <p className="font-medium">{holder.name}</p>
            <p className="text-2xs text-ink-soft">
              {positions(`modalities.${holder.modality}`)} · {t('since')} <DateText date={holder.startsOn} />
              {holder.endsOn && (
                <>
                  {' '}
                  · {t('until')} <DateText date={holder.endsOn} />
                </>
              )}
              {!holder.endsOn && holder.termEndsOn && (
                <>
                  {' '}
                  · {t('term')} <DateText date={holder.termEndsOn} />
                </>
              )}
            </p>
          </>
        ) : (
          <Badge tone="warning">{t('vacant')}</Badge>
        )}
        {underWay && (
          <p className="mt-1">
            {t(`under_way_${underWay.kind}`)} <AppLink href={underWay.href}>{underWay.code}</AppLink>
          </p>
        )}
        {requestHref && !underWay && isManager && seat.budgeted && vacantSoon && (
          <p className="mt-1">
            <AppLink href={requestHref}>{t('request')}</AppLink>
          </p>
        )}
        {past.length > 0 && (
          <details className="mt-1">
            <summary className="link w-fit text-2xs">{t('history', { count: past.length })}</summary>
            <ul className="mt-1 space-y-1 text-2xs text-ink-soft">
              {past.map((holding) => (
                <li key={holding.id}>
                  {holding.name} · <DateText date={holding.startsOn} />
                  {holding.endsOn && (
                    <>
                      {' '}
                      – <DateText date={holding.endsOn} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
