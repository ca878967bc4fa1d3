import type { Answer } from '../../engagement/answer';
import { holds } from '../../situation/evaluate';
import { noSources, type Sources } from '../../situation/sources';
import type { AskedForm } from './askedForm';

/**
 * The ids of the questions that are asked as the person's own answers stand. A branch on an answer that is blank, not
 * a number, or belongs to a question that is not asked does not hold, so that branches chain (ruling 2).
 */
export function openItems(
  { sections }: Pick<AskedForm, 'sections'>,
  answers: Readonly<Record<string, Answer>>,
): ReadonlySet<string> {
  const open = new Set<string>();
  const items = sections.flatMap((section) => section.items);
  const sources: Sources = {
    ...noSources,
    ownAnswer: (question) => {
      const answer = answers[question];
      if (!open.has(question) || answer?.state !== 'answered') return null;
      return typeof answer.value === 'number' ? answer.value : null;
    },
  };
  // A branch may look back to a dimension that stands further down in this order: settled once nothing changes any more.
  for (let before = -1; before !== open.size;) {
    before = open.size;
    for (const { subject, branch } of items)
      if (branch === undefined || holds(branch, sources)) open.add(subject.id);
  }
  return open;
}
