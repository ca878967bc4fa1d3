import type { Edition } from '../report/editions';
import { exportExtension, type ExportFormat } from '../report/exportFormat';
import { freeFileName, safeFileName } from './safeFileName';

/** How the files are called that Plumbline hands out. Every one of them is made safe in one place. */
export const extensions = {
  exchange: '.plumbline.json',
  container: '.plumbline',
  template: '.template.json',
  brand: '.brand.json',
} as const;

/**
 * The name of a report file: client, title and day, e.g. `Alfa - Focus of the product role - 2026-03-01.pdf`; an edition
 * that is not the client's is named, so that none is mistaken for another.
 */
export function reportFileName(
  client: string,
  title: string,
  day: string,
  edition: Edition = 'client',
): string {
  return safeFileName([client, title, day, ...(edition === 'client' ? [] : [edition])], '.pdf');
}

/** The name of a report in another format: as that of the report, with its own ending. */
export function reportExportFileName(
  client: string,
  title: string,
  day: string,
  { edition, format }: { readonly edition: Edition; readonly format: ExportFormat },
): string {
  return safeFileName(
    [client, title, day, ...(edition === 'client' ? [] : [edition])],
    exportExtension[format],
  );
}

/** The name of an exchange file: client and title. */
export function exchangeFileName(client: string, title: string): string {
  return safeFileName([client, title], extensions.exchange);
}

/** The name of a `.plumbline` container: client and title. */
export function containerFileName(client: string, title: string): string {
  return safeFileName([client, title], extensions.container);
}

/** The name of a template file: title and version. */
export function templateFileName(title: string, version: string): string {
  return safeFileName([title, version], extensions.template);
}

/** The name of a brand file: the firm. */
export function brandFileName(name: string): string {
  return safeFileName([name], extensions.brand);
}

/** The name of a table for spreadsheets: client, title and what is in it. */
export function tableFileName(client: string, title: string, content: string): string {
  return safeFileName([client, title, content], '.csv');
}

/** The name of an interview guide: client, title and whom it is for. */
export function guideFileName(client: string, title: string, group: string): string {
  return safeFileName([client, title, group], '.guide.pdf');
}

/** The name of a self-assessment page: client, title and whom it is for. */
export function selfAssessmentFileName(client: string, title: string, whom: string): string {
  return safeFileName([client, title, whom], '.html');
}

/** The name of a calendar file: client and title. */
export function calendarFileName(client: string, title: string): string {
  return safeFileName([client, title], '.ics');
}

/** The name, with a number before its extension where a file of this name is among `taken`. */
export function unusedFileName(name: string, taken: Iterable<string>): string {
  const known = Object.values(extensions).find((each) => name.endsWith(each));
  const dot = name.lastIndexOf('.');
  return freeFileName(name, known ?? (dot > 0 ? name.slice(dot) : ''), taken);
}
