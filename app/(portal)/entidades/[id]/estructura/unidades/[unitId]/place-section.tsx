import { getTranslations } from 'next-intl/server';
import { QueryForm, QuerySelect } from '@/components/forms/query-form';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Section } from '@/components/layout/section';
import { ReclassifiedList } from '@/components/positions/reclassified-list';
import { Alert } from '@/components/ui/alert';
import type { Structure, StructureUnit } from '@/lib/domains/entities/structure/queries';
import { checkPlaceInTree, checkThoseUnder } from '@/lib/domains/entities/structure/rules';
import { placeOfUnitInput } from '@/lib/domains/entities/structure/schema';
import { UNIT_LEVELS, type UnitNode } from '@/lib/domains/entities/structure/types';
import { BODY_TYPES } from '@/lib/domains/entities/types';
import { previewUnitChange } from '@/lib/domains/positions/seat/queries';
import { checkReclassified } from '@/lib/domains/positions/seat/rules';
import { fingerprintOf } from '@/lib/domains/positions/seat/reclassification';
import { firstRefusal } from '@/lib/kernel/result';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { restructureUnitAction } from './actions';

type Place = Pick<StructureUnit, 'parentId' | 'bodyType' | 'level'>;

interface Props {
  structure: Structure;
  unit: StructureUnit;
  asked: Record<string, string | string[] | undefined>;
}

/** Where the unit stands: HR asks for another place, reads what it would make of its posts, and saves it with its reason. */
export async function PlaceSection({ structure, unit, asked }: Props) {
  const [t, e] = await Promise.all([getTranslations('structure'), getTranslations('entities')]);
  const parsed = placeOfUnitInput.safeParse(asked);
  const place = parsed.success ? parsed.data : null;
  const shown = place ?? unit;
  const above = structure.units.filter(({ id, closedOn }) => id !== unit.id && closedOn === null);
  return (
    <Section id="lugar" title={t('unit.place')} description={t('unit.place_hint')}>
      <QueryForm action="#lugar" submit={t('change.look')}>
        <QuerySelect
          name="parentId"
          label={e('fields.parent')}
          hint={t('unit.parent_hint')}
          emptyLabel={t('unit.no_parent')}
          options={above.map(({ id, name, level }) => ({ value: id, label: t('unit.option', { name, level }) }))}
          defaultValue={shown.parentId ?? ''}
        />
        <QuerySelect
          name="bodyType"
          label={e('fields.bodyType')}
          options={BODY_TYPES.map((value) => ({ value, label: e(`body_types.${value}`) }))}
          defaultValue={shown.bodyType}
        />
        <QuerySelect
          name="level"
          label={e('fields.level')}
          hint={t('unit.level_hint')}
          options={UNIT_LEVELS.map((value) => ({ value: String(value), label: t(`unit.levels.${value}`) }))}
          defaultValue={String(shown.level)}
        />
      </QueryForm>
      {place && <Asked structure={structure} unit={unit} place={place} />}
    </Section>
  );
}

/** What the place asked for would bring, and the form that saves it; or why it cannot be. */
async function Asked({ structure, unit, place }: { structure: Structure; unit: StructureUnit; place: Place }) {
  const t = await getTranslations('structure.change');
  const { parentId, bodyType, level } = place;
  if (parentId === unit.parentId && bodyType === unit.bodyType && level === unit.level) {
    return <p className="mt-5 text-sm">{t('nothing')}</p>;
  }
  const nodes = new Map(structure.units.map((each) => [each.id, nodeOf(each)]));
  const node = nodeOf({ ...unit, ...place });
  const outcomes = await previewUnitChange(structure, unit, place, today());
  const effects = fingerprintOf(outcomes);
  const refused = firstRefusal(
    checkPlaceInTree(node, nodes),
    checkThoseUnder(node, nodes),
    checkReclassified(outcomes, effects),
  );
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-lg font-semibold">{t('title')}</h3>
      {refused ? (
        <Alert tone="danger" title={t('refused')}>
          {await refusalMessage(refused.refusal)}
        </Alert>
      ) : (
        <>
          <ReclassifiedList seats={outcomes} />
          <div className="mt-5">
            <ReasonedForm
              id="mover"
              action={restructureUnitAction}
              hidden={{
                id: unit.id,
                version: String(unit.version),
                parentId: parentId ?? '',
                bodyType,
                level: String(level),
                effects,
              }}
              reasonLabel={t('reason')}
              maxLength={1000}
              submit={t('save')}
            />
          </div>
        </>
      )}
    </div>
  );
}

function nodeOf({ id, parentId, level, bodyType }: Place & { readonly id: string }): UnitNode {
  return { key: id, parentKey: parentId, level, bodyType };
}
