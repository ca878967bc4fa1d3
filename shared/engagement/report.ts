import { z } from 'zod';
import { languageSchema } from '../template/localizedText';
import { templateIdSchema } from '../template/ids';
import { editions } from './editions';
import { recordIdSchema, timestampSchema } from './records';

export const editionSchema = z.enum(editions);

/** Names a text of a report for life, such as `summary.answer` or `finding.role.definition`. */
export const textKeySchema = z.string().regex(/^[\w.:-]{1,120}$/, 'expected a key such as summary.answer');

/** A computed text of the report in the consultant's own words. */
export const reportTextSchema = z.strictObject({
  key: textKeySchema,
  language: languageSchema,
  /** Markdown, see `report/markdown`. */
  text: z.string().trim().min(1).max(10_000),
  /** What was computed when it was written: where that differs from what is computed now, the numbers have moved. */
  computed: z.string().max(40_000),
});
export type ReportText = z.infer<typeof reportTextSchema>;

/** Somebody's own words on one question, chosen to be printed; they print only as long as the person agrees. */
export const chosenQuoteSchema = z.strictObject({ respondent: recordIdSchema, question: templateIdSchema });
export type ChosenQuote = z.infer<typeof chosenQuoteSchema>;

/** Pictures one report can show. */
export const mostChosenPictures = 60;

/** What is printed beside what is computed, and which findings are left out. */
export const reportChoiceSchema = z.strictObject({
  /** Facets whose finding is not printed in its chapter. */
  leftOutFindings: z.array(templateIdSchema).max(200),
  quotes: z.array(chosenQuoteSchema).max(200),
  /** Pictures of the evidence, by id. One that is taken off the list is no longer chosen. */
  pictures: z.array(recordIdSchema).max(mostChosenPictures),
});
export type ReportChoice = z.infer<typeof reportChoiceSchema>;

export const noReportChoice: ReportChoice = { leftOutFindings: [], quotes: [], pictures: [] };

/** Names a part of a report for life: one of `report/sections`, or one the consultant added. */
export const sectionIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'expected an id such as own-1');

/** One part of the report as the consultant wants it; what is absent stays as it comes. */
export const sectionChoiceSchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string().trim().min(1).max(160).optional(),
  /** Editions that show it; empty: none does. */
  editions: z.array(editionSchema).max(3).optional(),
  /** Present: a chapter of the consultant's own, in the Markdown of the report. It needs a title. */
  text: z.string().max(20_000).optional(),
});
export type SectionChoice = z.infer<typeof sectionChoiceSchema>;

/** All parts in the order they are printed; parts that are not named keep their usual place after the one before them. */
export const sectionChoicesSchema = z
  .array(sectionChoiceSchema)
  .max(80)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'expected every part once')
  .refine((list) => list.every(({ text, title }) => text === undefined || title !== undefined), {
    message: 'expected a title for every own chapter',
  });

/** Stands for the cover among the chapters that notes are on. */
export const coverChapter = 'cover';

/** Characters of a note on a chapter. */
export const mostNote = 4000;

/** Chapters that one engagement can hold notes on, those included that its report has no more. */
export const mostNotes = 400;

/** What the consultant wants to say about a chapter when the report is read out; printed nowhere. */
export const readoutNoteSchema = z.strictObject({
  /** Id of the chapter, or `coverChapter`. */
  chapter: textKeySchema,
  text: z.string().min(1).max(mostNote),
});

/** What the consultant made of the report; all of it over what is computed. */
export const reportDecisionSchema = z.strictObject({
  /** At most one per key and language. */
  texts: z.array(reportTextSchema).max(1000).optional(),
  chosen: reportChoiceSchema.optional(),
  /** Absent: the parts as they come. */
  sections: sectionChoicesSchema.optional(),
  /** At most one per chapter. */
  notes: z.array(readoutNoteSchema).max(mostNotes).optional(),
});
export type ReportDecision = z.infer<typeof reportDecisionSchema>;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');

/** A report that was given out: frozen, numbered, and kept with the engagement. */
export const reportIssueSchema = z.strictObject({
  /** 1, 2, 3 … over all editions and languages. */
  number: z.int().min(1).max(9999),
  issuedAt: timestampSchema,
  edition: editionSchema,
  language: languageSchema,
  fileName: z.string().trim().min(1).max(200),
  pages: z.int().min(1),
  sizeBytes: z.int().min(1),
  /** SHA-256 of the PDF as it was given out. */
  sha256: sha256Schema,
  /** The PDF, an attachment of the engagement under its hash. Absent: it went with an erasure. */
  attachment: sha256Schema.optional(),
  /** What it says, as composed, an attachment too: a later report is compared with it. */
  content: z.strictObject({ attachment: sha256Schema }).optional(),
  /** Whose words it quotes: it goes when they are erased. */
  quotes: z.array(chosenQuoteSchema).max(200).optional(),
  /** By whom the pictures in it were shown, and at which question: it goes when they are erased. */
  pictures: z
    .array(z.strictObject({ respondent: recordIdSchema, question: templateIdSchema.optional() }))
    .max(mostChosenPictures)
    .optional(),
  /** What the consultant wrote about it: for whom, why anew. */
  note: z.string().trim().max(500).optional(),
});
export type ReportIssue = z.infer<typeof reportIssueSchema>;

export const reportIssuesSchema = z.array(reportIssueSchema).max(500);
