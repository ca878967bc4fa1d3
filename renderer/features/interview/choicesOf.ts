import type { Subject } from '#shared/interview/subject';
import type { LocalizedText } from '#shared/template/localizedText';

export interface Choice {
  readonly value: string | number;
  readonly label: LocalizedText;
}

/** The options of a question that one of them answers, in their order; null for every other question. */
export function choicesOf(subject: Subject): readonly Choice[] | null {
  if (subject.kind === 'symptom')
    return subject.symptom.steps.map((label, place) => ({ value: place, label }));
  switch (subject.question.type) {
    case 'likert5':
      return subject.question.anchors.map((label, place) => ({ value: place + 1, label }));
    case 'single':
      return subject.question.options.map(({ id, text }) => ({ value: id, label: text }));
    default:
      return null;
  }
}
