import type { Subject } from '../../interview/subject';
import { assertNever } from '../../result';
import type { LocalizedText } from '../../template/localizedText';
import type { Translate } from '../../wording/translate';
import type { GuideAnswer, GuideOption } from './document';

/** What a question is answered with on paper. Options carry their place, which is their key in the interview. */
export function guideAnswer(
  subject: Subject,
  skills: readonly string[],
  text: (words: LocalizedText) => string,
  t: Translate,
): GuideAnswer {
  const keyed = (labels: readonly LocalizedText[]): GuideOption[] =>
    labels.map((label, place) => ({ key: String(place + 1), text: text(label) }));
  if (subject.kind === 'symptom') return { kind: 'choices', hint: '', options: keyed(subject.symptom.steps) };
  const { question } = subject;
  switch (question.type) {
    case 'likert5':
      return { kind: 'choices', hint: '', options: keyed(question.anchors) };
    case 'single':
      return { kind: 'choices', hint: '', options: keyed(question.options.map((each) => each.text)) };
    case 'multi':
      return {
        kind: 'choices',
        hint: t('guide.ticks'),
        options: keyed([...question.options.map((each) => each.text), question.none]),
      };
    case 'number':
      return {
        kind: 'number',
        unit: t('guide.number', { unit: text(question.unit), min: question.min, max: question.max }),
      };
    case 'alloc':
      return {
        kind: 'figures',
        hint: t('guide.shares'),
        options: keyed(question.parts.map((each) => each.text)),
        total: t('guide.sum'),
      };
    case 'rank':
      return {
        kind: 'figures',
        hint: t('guide.ranks', { last: question.options.length }),
        options: keyed(question.options.map((each) => each.text)),
        total: '',
      };
    case 'matrix':
      return {
        kind: 'matrix',
        columns: [t('guide.skill'), t('guide.current'), t('guide.required')],
        rows: skills,
        legend: t('guide.levels', {
          levels: question.levels.map((level, place) => `${place} ${text(level)}`).join(', '),
        }),
      };
    case 'text':
      return { kind: 'words' };
    default:
      return assertNever(question);
  }
}
