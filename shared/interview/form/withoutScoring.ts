import { assertNever } from '../../result';
import type { LocalizedText } from '../../template/localizedText';
import type { Question } from '../../template/question';
import type { Subject } from '../subject';
import type { AskedForm } from './askedForm';

const blank: LocalizedText = { en: '' };

/**
 * The same form as it may be given to those who answer it: prompts, options and limits, and nothing of how an answer
 * is scored, what the consultant looks for or which other groups are asked.
 */
export function withoutScoring(form: AskedForm): AskedForm {
  return {
    ...form,
    closed: 0,
    missingFacts: [],
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, subject: bare(item.subject) })),
    })),
  };
}

function bare(subject: Subject): Subject {
  if (subject.kind === 'question') return { ...subject, question: bareQuestion(subject.question) };
  const { id, title, prompt, steps } = subject.symptom;
  return {
    ...subject,
    symptom: {
      id,
      title,
      prompt,
      steps,
      help: blank,
      usualFix: blank,
      hypotheses: [],
      evidence: [],
      pointsAwayWhen: blank,
      links: {},
    },
  };
}

function bareQuestion(question: Question): Question {
  const { id, prompt, allowsNotApplicable } = question;
  const asked = {
    id,
    prompt,
    allowsNotApplicable,
    facet: '',
    weight: 0,
    groups: [],
    help: blank,
    probes: [],
    score: '',
  };
  switch (question.type) {
    case 'likert5':
      return { ...asked, type: question.type, anchors: question.anchors };
    case 'single':
    case 'rank':
      return { ...asked, type: question.type, options: question.options };
    case 'multi':
      return { ...asked, type: question.type, options: question.options, none: question.none };
    case 'number':
      return {
        ...asked,
        type: question.type,
        unit: question.unit,
        min: question.min,
        max: question.max,
      };
    case 'alloc':
      return { ...asked, type: question.type, parts: question.parts };
    case 'matrix':
      return { ...asked, type: question.type, levels: question.levels };
    case 'text':
      return { ...asked, type: question.type };
    default:
      return assertNever(question);
  }
}
