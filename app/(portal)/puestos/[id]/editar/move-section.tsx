import { getTranslations } from 'next-intl/server';
import { QueryForm, QuerySelect } from '@/components/forms/query-form';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Section } from '@/components/layout/section';
import { ReclassifiedList } from '@/components/positions/reclassified-list';
import { Alert } from '@/components/ui/alert';
import { getStructure } from '@/lib/domains/entities/structure/queries';
import type { SeatRecord } from '@/lib/domains/positions/queries/get-seat';
import { previewSeatMove } from '@/lib/domains/positions/seat/queries';
import { fingerprintOf } from '@/lib/domains/positions/seat/reclassification';
import { checkReclassified } from '@/lib/domains/positions/seat/rules';
import type { Actor } from '@/lib/kernel/actor';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { moveSeatAction } from './actions';

interface Props {
  actor: Actor;
  seat: SeatRecord;
  /** The unit asked for in the address. */
  asked: string | string[] | undefined;
}

/** Which unit the post heads: HR asks for another, reads what it would make of the post, and saves it with its reason. */
export async function MoveSection({ actor, seat, asked }: Props) {
  const [t, structure] = await Promise.all([getTranslations('structure'), getStructure(actor, seat.entity.id)]);
  const units = structure?.units.filter(({ closedOn }) => closedOn === null) ?? [];
  const to = units.find(({ id }) => id === asked && id !== seat.unitId);
  const outcome =
    to &&
    (await previewSeatMove(
      seat.entity,
      { id: seat.id, unitId: seat.unitId, level: seat.level, bodyType: seat.unit.bodyType },
      to,
      today(),
    ));
  const effects = outcome ? fingerprintOf([outcome]) : '';
  const verdict = outcome && checkReclassified([outcome], effects);
  return (
    <Section id="unidad" title={t('seat.move')} description={t('seat.move_hint')}>
      <QueryForm action="#unidad" submit={t('change.look')}>
        <QuerySelect
          name="unidad"
          label={t('seat.unit')}
          options={units.map(({ id, name, level }) => ({ value: id, label: t('unit.option', { name, level }) }))}
          defaultValue={to?.id ?? seat.unitId}
        />
      </QueryForm>
      {to && outcome && verdict && (
        <div className="mt-6">
          <h3 className="mb-2 text-lg font-semibold">{t('change.title')}</h3>
          {verdict.ok ? (
            <>
              <ReclassifiedList seats={[outcome]} />
              <div className="mt-5">
                <ReasonedForm
                  id="mover"
                  action={moveSeatAction}
                  hidden={{ id: seat.id, version: String(seat.version), unitId: to.id, effects }}
                  reasonLabel={t('reason')}
                  maxLength={1000}
                  submit={t('change.save')}
                />
              </div>
            </>
          ) : (
            <Alert tone="danger" title={t('change.refused')}>
              {await refusalMessage(verdict.refusal)}
            </Alert>
          )}
        </div>
      )}
    </Section>
  );
}
