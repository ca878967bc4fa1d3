import type { Section } from '../document';

/** A chapter of the consultant's own: paragraphs as they were written, apart where a line is empty. */
export function composeOwn(id: string, title: string, text: string): Section {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return {
    id: `own-${id}`,
    title,
    startsPage: true,
    blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
  };
}
