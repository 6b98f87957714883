import { z } from 'zod';

/** A value, or a list of values of which any may hold. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([item, z.array(item).min(1)]);
}
