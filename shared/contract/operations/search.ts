import { z } from 'zod';
import { operation } from '../operation';
import type { SearchHit } from '../views';

/** Words in any engagement. */
export const searchOperations = {
  /** Best first. Every word must be found, whole or as a beginning, whatever its case and accents. */
  'search.find': operation<readonly SearchHit[]>()(
    z.strictObject({ text: z.string().trim().min(1).max(200), limit: z.int().min(1).max(200).optional() }),
  ),
} as const;
