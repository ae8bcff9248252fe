import { AgreementsToSign } from './agreements-to-sign';
import type { HomeSectionProps } from '.';

/** What the head of an entity follows: the agreements that wait for their signature. */
export function EntityHeadHome({ actor }: HomeSectionProps) {
  return AgreementsToSign({ entityId: actor.entityId });
}
