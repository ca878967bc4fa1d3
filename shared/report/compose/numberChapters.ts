import type { Section } from '../document';

const gap = '  ';

/** Chapters counted 1, 2, 3 and their headings of the first rank 1.1, 1.2, 1.3. */
export function numberChapters(sections: readonly Section[]): Section[] {
  return sections.map((section, index) => {
    const chapter = index + 1;
    let heading = 0;
    return {
      ...section,
      title: `${chapter}${gap}${section.title}`,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'heading' || block.level !== 2) return block;
        heading += 1;
        return { ...block, text: `${chapter}.${heading}${gap}${block.text}` };
      }),
    };
  });
}
