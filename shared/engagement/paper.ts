import { z } from 'zod';

/** The papers something can be laid out for. */
export const papers = ['A4', 'Letter'] as const;
export const paperSchema = z.enum(papers);
export type Paper = z.infer<typeof paperSchema>;
