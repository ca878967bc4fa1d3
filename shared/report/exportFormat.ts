/** What a report can be taken out as beside its PDF. */
export const exportFormats = ['docx', 'pptx', 'xlsx', 'csv', 'svg', 'png'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a file of each format ends; several files together come as an archive. */
export const exportExtension: Readonly<Record<ExportFormat, string>> = {
  docx: '.docx',
  pptx: '.pptx',
  xlsx: '.xlsx',
  csv: '.tables.zip',
  svg: '.charts-svg.zip',
  png: '.charts-png.zip',
};
