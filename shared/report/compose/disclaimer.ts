import type { Block, Section } from '../document';
import type { Writing } from './writing';

/** What the firm does not answer for, under a heading of its own; nothing where the brand says nothing. */
export function composeDisclaimer({ brand, translate }: Pick<Writing, 'brand' | 'translate'>): Block[] {
  const paragraphs = (brand?.disclaimer ?? '').split(/\n+/).filter((each) => each.trim() !== '');
  if (paragraphs.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.disclaimer') },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', tone: 'muted', text })),
  ];
}

/** The chapters with it at the end of the document control, or of the nearest chapter after it that there is. */
export function withDisclaimer(
  sections: readonly Section[],
  writing: Pick<Writing, 'brand' | 'translate'>,
): readonly Section[] {
  const blocks = composeDisclaimer(writing);
  const home =
    sections.find(({ id }) => id === 'control') ??
    sections.find(({ id }) => id === 'method') ??
    sections.at(-1);
  return sections.map((section) =>
    section === home ? { ...section, blocks: [...section.blocks, ...blocks] } : section,
  );
}
