import { z } from 'zod';

/** What the first page of a report can look like. */
export const coverStyles = ['panel', 'full', 'band', 'plain', 'pattern'] as const;
export const coverStyleSchema = z.enum(coverStyles);
export type CoverStyle = z.infer<typeof coverStyleSchema>;
