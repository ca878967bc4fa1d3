import type { ReportDocument } from '#shared/report/document';

/** Characters up to which laying out the pages takes seconds only. */
const mostCharacters = 250_000;
/** Words longer than this are measured letter by letter, which takes minutes. */
const longWord = /\S{200}/;

/** Whether the pages of a document can be laid out in a few seconds, to print their numbers in its contents. */
export function canCountPages({ cover, sections }: ReportDocument): boolean {
  const text = JSON.stringify([cover, sections]);
  return text.length <= mostCharacters && !longWord.test(text.replaceAll(/[",:{}[\]]/g, ' '));
}
