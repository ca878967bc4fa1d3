import type { ReportDocument, Section } from '#shared/report/document';
import type { Part } from './part';
import { partsOf } from './partsOf';

export interface Chapter extends Pick<Section, 'id' | 'title' | 'eyebrow'> {
  readonly parts: readonly Part[];
}

/** Says who wrote which version of the file; nothing to read out. */
const onPaperOnly: ReadonlySet<string> = new Set(['control']);

/** The chapters of a report in parts for pages, in its order. */
export function chaptersOf({ language, sections }: ReportDocument): readonly Chapter[] {
  return sections
    .filter(({ id }) => !onPaperOnly.has(id))
    .map(({ blocks, eyebrow, id, title }) => ({
      id,
      title,
      ...(eyebrow === undefined ? {} : { eyebrow }),
      parts: blocks.flatMap((block) => partsOf(block, language)),
    }));
}
