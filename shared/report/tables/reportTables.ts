import type { ReportInput } from '../compose/input';
import { startWriting } from '../compose/writing';
import { answersTable } from './answersTable';
import { facetsTable } from './facetsTable';
import { recommendationsTable } from './recommendationsTable';
import { situationsTable } from './situationsTable';
import { numbersOf } from './tableNumbers';

export interface TableColumn {
  readonly title: string;
  /** Width in characters of a spreadsheet. */
  readonly width: number;
  /** Digits behind the point of its numbers; absent for a column of words. */
  readonly digits?: number;
}

/** One table of a report for a spreadsheet: numbers as numbers, null where there is no value. */
export interface ReportTable {
  readonly id: 'recommendations' | 'answers' | 'facets' | 'situations';
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What of a report is worked on further in a spreadsheet, and how to read it. */
export interface ReportTables {
  readonly notesTitle: string;
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

/**
 * The recommendations, and the answers by group with the scores that follow from them, as the report may show them
 * (5.7, ruling 27): no names, no group too small. Every number is the one the report prints.
 */
export function reportTables(input: ReportInput): ReportTables {
  const writing = startWriting(input);
  const { client, engagement, figures, template, text, translate } = writing;
  const numbers = numbersOf(writing);
  const date = figures.day(input.now);
  const confidentiality =
    input.brand?.confidentiality ?? translate('report.cover.confidentiality', { client: client.name });
  return {
    notesTitle: translate('reportTables.notes'),
    notes: [
      translate('reportTables.note.source', {
        title: engagement.title,
        client: client.name,
        date,
        confidentiality,
      }),
      translate('reportTables.note.template', {
        title: text(template.title),
        version: template.configuration.version,
      }),
      translate('reportTables.note.scale'),
      translate('reportTables.note.people', { people: template.configuration.gaps.smallestShownGroup }),
      translate('reportTables.note.override'),
      translate('reportTables.note.priority'),
    ],
    tables: [
      recommendationsTable(writing),
      answersTable(writing, numbers),
      facetsTable(writing, numbers),
      situationsTable(writing, numbers),
    ],
  };
}
