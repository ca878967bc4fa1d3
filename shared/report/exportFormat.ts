import { z } from 'zod';
import type { Edition } from './editions';

/** What a report can be taken out as beside its PDF. */
export const exportFormats = ['docx', 'pptx', 'xlsx', 'csv', 'svg', 'png'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** How a file of each format ends; several files together come as an archive. */
export const exportExtension: Readonly<Record<ExportFormat, string>> = {
  docx: '.docx',
  pptx: '.pptx',
  xlsx: '.xlsx',
  csv: '.tables.zip',
  svg: '.charts-svg.zip',
  png: '.charts-png.zip',
};

/** Slides are for the board room unless told otherwise; everything else is what the client gets. */
export function usualEdition(format: ExportFormat): Edition {
  return format === 'pptx' ? 'board' : 'client';
}
