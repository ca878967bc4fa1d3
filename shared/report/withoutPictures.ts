import type { Block, BlockOf, ReportDocument, Section } from './document';

/** A picture as it stands in a report. */
export type PictureBlock = BlockOf<'picture'>;

/**
 * The report without some of its pictures, and without a heading that would stand over none; those that are left are
 * counted anew. The same document where none goes.
 */
export function withoutPictures(
  report: ReportDocument,
  goes: (picture: PictureBlock) => boolean,
): ReportDocument {
  const pictures = picturesIn(report);
  if (!pictures.some(goes)) return report;
  const labels = pictures.map(({ label }) => label).values();
  const kept = (block: Block): Block =>
    block.kind === 'picture' ? { ...block, label: labels.next().value ?? block.label } : block;
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: left(section, goes).map(kept) })),
  };
}

/** Every picture of the report, in its order. */
export function picturesIn({ sections }: ReportDocument): readonly PictureBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
}

function left({ blocks }: Section, goes: (picture: PictureBlock) => boolean): readonly Block[] {
  const isGone = (block: Block | undefined): boolean => block?.kind === 'picture' && goes(block);
  return blocks.filter((block, place) => {
    if (block.kind !== 'heading' || !isGone(blocks[place + 1])) return !isGone(block);
    const next = blocks.slice(place + 1).find((each) => !isGone(each));
    return next?.kind === 'picture';
  });
}
