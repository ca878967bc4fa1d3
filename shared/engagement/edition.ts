import { z } from 'zod';

/** For whom a report is made; `report/sections` says what each shows. */
export const editions = ['client', 'board', 'internal'] as const;
export const editionSchema = z.enum(editions);
export type Edition = z.infer<typeof editionSchema>;
