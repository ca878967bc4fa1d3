import type { Section } from '../document';
import { parseMarkdown, plainText } from '../markdown';
import { chapterIdOf } from '../outline';

/** A chapter of the consultant's own, in the Markdown of the report. */
export function composeOwn(id: string, title: string, text: string): Section {
  const prose = parseMarkdown(text);
  return {
    id: chapterIdOf({ id, section: null }),
    title,
    startsPage: false,
    blocks: prose.length === 0 ? [] : [{ kind: 'paragraph', text: plainText(prose), prose }],
  };
}
