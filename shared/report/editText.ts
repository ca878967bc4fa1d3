import type { ReportText } from '../engagement/report';
import { parseMarkdown, plainText } from './markdown';
import type { Block, ReportDocument, Section } from './document';

/** A text of the report that can be put into other words. */
export interface EditableText {
  readonly key: string;
  /** Id of the section it stands in. */
  readonly section: string;
  /** What it is about, where the block has a title. */
  readonly title: string | null;
  /** What is computed, as Markdown. */
  readonly computed: string;
  /** The consultant's words, as Markdown; null where none stand over it. */
  readonly own: string | null;
  /** Whether what is computed changed since the consultant wrote. */
  readonly hasMoved: boolean;
}

/** The computed words of a block as Markdown; null for one that has none of its own. */
function wordsOf(block: Block): string | null {
  switch (block.kind) {
    case 'paragraph':
    case 'lead':
    case 'note':
    case 'finding':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'recommendation':
      return block.why.text;
    default:
      return null;
  }
}

function titleOf(block: Block): string | null {
  return 'title' in block ? block.title : null;
}

/** Every text of the document that can be put into other words, in its order; call it on the document as composed. */
export function editableTexts(
  { sections, language }: ReportDocument,
  written: readonly ReportText[],
): readonly EditableText[] {
  const own = ownTexts(written, language);
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const { key } = block;
      const computed = wordsOf(block);
      if (key === undefined || computed === null) return [];
      const text = own.get(key);
      return [
        {
          key,
          section: section.id,
          title: titleOf(block),
          computed,
          own: text?.text ?? null,
          hasMoved: text !== undefined && text.computed !== computed,
        },
      ];
    }),
  );
}

/**
 * The document with the consultant's words over the computed ones, each block keeping what was computed beside it.
 * Words for a key that is not there at present are kept by the engagement and wait.
 */
export function withOwnTexts(report: ReportDocument, written: readonly ReportText[]): ReportDocument {
  const own = ownTexts(written, report.language);
  if (own.size === 0) return report;
  return { ...report, sections: report.sections.map((section) => sectionWith(section, own)) };
}

function ownTexts(written: readonly ReportText[], language: string): ReadonlyMap<string, ReportText> {
  return new Map(written.filter((text) => text.language === language).map((text) => [text.key, text]));
}

function sectionWith(section: Section, own: ReadonlyMap<string, ReportText>): Section {
  return {
    ...section,
    blocks: section.blocks.map((block) => {
      const text = block.key === undefined ? undefined : own.get(block.key);
      const computed = wordsOf(block);
      if (text === undefined || computed === null) return block;
      return reworded(block, text.text, { computed, hasMoved: text.computed !== computed });
    }),
  };
}

function reworded(block: Block, markdown: string, edited: NonNullable<Block['edited']>): Block {
  const prose = parseMarkdown(markdown);
  const text = plainText(prose);
  switch (block.kind) {
    case 'paragraph':
    case 'lead':
    case 'note':
    case 'finding':
      return { ...block, text, prose, edited };
    case 'list':
      return { ...block, items: prose.map((part) => plainText([part])), prose, edited };
    case 'recommendation':
      return { ...block, why: { ...block.why, text }, prose, edited };
    default:
      return block;
  }
}
