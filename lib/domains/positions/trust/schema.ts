import { z } from 'zod';
import { integer, optional, text, uuid } from '@/lib/kernel/input-fields';

export const declarePostsInput = z.object({
  id: uuid(),
  /** The posts declared when the form was filled; blank for none. */
  seen: optional(integer()),
  posts: integer({ min: 1, max: 1_000_000 }),
  trustElsewhere: integer({ min: 0, max: 1_000_000 }),
  support: text({ min: 3, max: 200 }),
});
