import type { z } from 'zod';

/** The entries of a list that have the right shape, with their places. What is misshapen was reported already. */
export function entries<Schema extends z.ZodType>(
  list: unknown,
  schema: Schema,
): [number, z.output<Schema>][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, place) => {
    const read = schema.safeParse(entry);
    return read.success ? [[place, read.data] as [number, z.output<Schema>]] : [];
  });
}
