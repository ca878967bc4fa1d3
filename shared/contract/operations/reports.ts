import { z } from 'zod';
import { recordIdSchema, type Engagement } from '../../engagement/engagement';
import {
  editionSchema,
  readoutNoteSchema,
  reportChoiceSchema,
  reportIssueSchema,
  reportTextSchema,
  sectionChoicesSchema,
} from '../../engagement/report';
import { exportFormatSchema } from '../../report/exportFormat';
import { paperSchema } from '../../report/paper';
import { languageSchema } from '../../template/localizedText';
import { templateIdSchema } from '../../template/ids';
import { operation } from '../operation';
import type { ReportProgress } from '../reportProgress';
import type {
  ExportDelivery,
  ReportComposition,
  ReportDelivery,
  ReportIssued,
  ReportPreview,
} from '../views';
import { engagement, job } from './inputs';

/** Which report of an engagement; the client's edition where it is left out. */
const report = { ...engagement, language: languageSchema, edition: editionSchema.optional() } as const;

/** PDF reports. */
export const reportsOperations = {
  'reports.export': operation<ReportDelivery>()(
    z.strictObject({
      ...engagement,
      job: recordIdSchema,
      language: languageSchema,
      /** The client's where it is left out. */
      edition: editionSchema.optional(),
    }),
  ),
  /** What the report says, and which of its texts can be put into other words. */
  'reports.compose': operation<ReportComposition>()(z.strictObject(report)),
  /** Null: the computed text again. */
  'reports.writeText': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      key: reportTextSchema.shape.key,
      language: languageSchema,
      written: reportTextSchema.pick({ text: true, computed: true }).nullable(),
    }),
  ),
  'reports.choose': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      // More pictures than a report can show are refused in words of their own.
      chosen: reportChoiceSchema.extend({ pictures: z.array(recordIdSchema).max(10_000) }),
    }),
  ),
  /** Which parts the report has, in which order, under which names; null: as they come. */
  'reports.arrange': operation<Engagement>()(
    z.strictObject({ ...engagement, sections: sectionChoicesSchema.nullable() }),
  ),
  /** What is to be said about a chapter when the report is read out; null: nothing any more. */
  'reports.note': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      chapter: readoutNoteSchema.shape.chapter,
      text: readoutNoteSchema.shape.text.nullable(),
    }),
  ),
  /** The pages as they would be printed now. */
  'reports.preview': operation<ReportPreview>()(z.strictObject({ ...report, job: recordIdSchema })),
  /** Gives a report out, as the next version. */
  'reports.issue': operation<ReportIssued>()(
    z.strictObject({
      ...report,
      job: recordIdSchema,
      /** Warnings, by kind, that the person has seen. */
      acknowledged: z.array(z.string().max(60)).max(60),
      note: reportIssueSchema.shape.note,
    }),
  ),
  /** The very bytes of a report that was given out. */
  'reports.openIssue': operation<ReportIssued>()(
    z.strictObject({ ...engagement, number: reportIssueSchema.shape.number }),
  ),
  /** The report, its tables or its charts for another program; the board's edition of slides where it is left out. */
  'reports.exportAs': operation<ExportDelivery>()(
    z.strictObject({ ...report, job: recordIdSchema, format: exportFormatSchema }),
  ),
  /** An interview on paper: of a group, or of one person in it. */
  'reports.exportGuide': operation<ReportDelivery>()(
    z.strictObject({
      ...engagement,
      job: recordIdSchema,
      group: templateIdSchema,
      respondent: recordIdSchema.optional(),
      /** The brand's where it is left out. */
      paper: paperSchema.optional(),
      withFacts: z.boolean(),
      language: languageSchema,
    }),
  ),
  /** Null when no such job runs. */
  'reports.progress': operation<ReportProgress | null>()(job),
  'reports.cancel': operation<null>()(job),
} as const;
