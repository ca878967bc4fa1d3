import { leftOutOf } from '../outline';
import type { Block } from '../document';
import type { Writing } from './writing';

/** What a reader of this edition does not see, so that nobody takes it for everything. */
export function composeLeftOut(writing: Writing): Block[] {
  const { edition, engagement, sections, translate } = writing;
  const left = leftOutOf(sections, edition, engagement);
  const items = [
    ...left.sections.map(({ id, title }) =>
      translate('report.chapters.leaves.section', { title: title ?? translate(`report.sections.${id}`) }),
    ),
    ...left.own.map((title) => translate('report.chapters.leaves.section', { title })),
    ...left.parts.map((part) => translate(`report.chapters.leaves.${part}`)),
  ];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.control.leftOut') },
    items.length === 0
      ? { kind: 'paragraph', text: translate('report.chapters.leaves.nothing') }
      : { kind: 'list', items },
  ];
}
