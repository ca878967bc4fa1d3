import type { Block, Section } from '../document';
import type { SectionId } from '../sections';
import type { Writing } from './writing';

/** A chapter of its own page under the name of its part. */
export function chapter(writing: Writing, id: SectionId, blocks: readonly Block[]): Section {
  return { id, title: writing.translate(`report.sections.${id}`), startsPage: true, blocks };
}

/** The same, below what comes before it where there is room: for chapters that are shorter than a page. */
export function flowingChapter(writing: Writing, id: SectionId, blocks: readonly Block[]): Section {
  return { ...chapter(writing, id, blocks), startsPage: false };
}

/** The same in the appendix: chapters that may follow each other on a page. */
export function appendixChapter(writing: Writing, id: SectionId, blocks: readonly Block[]): Section {
  return {
    ...flowingChapter(writing, id, blocks),
    eyebrow: writing.translate('report.appendix.eyebrow'),
  };
}
