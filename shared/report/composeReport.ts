import { composeCover } from './compose/cover';
import { composeSections } from './compose/composeSections';
import { withDisclaimer } from './compose/disclaimer';
import { composeHeader, pageLabelOf } from './compose/frame';
import type { ReportInput } from './compose/input';
import { numberChapters } from './compose/numberChapters';
import { startWriting } from './compose/writing';
import type { ReportDocument } from './document';
import { withOwnTexts } from './editText';

export type { ReportBrand, ReportInput } from './compose/input';

/**
 * The whole report in the input's language (sections 5.7 and 8 of the model): worded, in order, nothing laid out yet.
 * Equal input gives an equal document. Works with any amount of answers, none included. To add a chapter: a line in
 * `sections`, a file in `compose`, its wording in `wording/en/report`.
 */
export function composeReport(input: ReportInput): ReportDocument {
  return withOwnTexts(composeComputed(input), input.engagement.report?.texts ?? []);
}

/** The same as it is computed, without the consultant's own words over it. */
export function composeComputed(input: ReportInput): ReportDocument {
  const writing = startWriting(input);
  const { brand, edition, language, now, translate } = writing;
  const cover = composeCover(writing);
  const sections = withDisclaimer(composeSections(writing), writing);
  return {
    language,
    paper: brand?.paper ?? 'A4',
    title: `${cover.client}: ${cover.title}`,
    composedAt: now,
    cover,
    contentsTitle: translate('report.contents.title'),
    sections: brand?.chapterNumbers === true ? numberChapters(sections) : sections,
    header: composeHeader(writing, cover),
    footer: [
      // Stands on every page, so that no page of it goes astray unnoticed.
      edition === 'internal' ? translate('report.editions.internalMark') : null,
      brand?.name,
      brand?.footer,
      cover.confidentiality,
    ]
      .filter(Boolean)
      .join(' · '),
    pageLabel: pageLabelOf(writing),
  };
}
