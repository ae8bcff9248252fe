import { z } from 'zod';
import { integer, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';

const resolution = text({ min: 3, max: 120 });
const reason = text({ min: 20, max: 2000, multiline: true });

export const includeBodyInput = z.object({ entityId: uuid(), resolution, reason });

export const excludeBodyInput = z.object({ bodyId: uuid(), version: integer({ min: 0 }), resolution, reason });

/** `lastId` is the review that the form was filled beside; blank before the first. */
export const reviewListInput = z.object({ lastId: optional(uuid()), resolution, reason });

export const setHighImpactInput = z.object({
  seatId: uuid(),
  version: integer({ min: 0 }),
  impact: oneOf(['high', 'ordinary']),
  reason,
});
