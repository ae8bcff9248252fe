import type { EntityReference } from './entity-reference';
import { MINISTRIES } from './ministries';
import { ATTACHED_BODIES, AUTONOMOUS_BODIES, JUDICIARY, REGULATORS } from './national-bodies';
import { METROPOLITAN_LIMA, MUNICIPALITIES, REGIONAL_GOVERNMENTS } from './territorial-governments';

/** Every entity of reference. A parent comes before those attached to it, so that they can be written in this order. */
export const ENTITIES: readonly EntityReference[] = [
  ...MINISTRIES,
  ...REGULATORS,
  ...AUTONOMOUS_BODIES,
  ...JUDICIARY,
  ...ATTACHED_BODIES,
  ...REGIONAL_GOVERNMENTS,
  METROPOLITAN_LIMA,
  ...MUNICIPALITIES,
];
