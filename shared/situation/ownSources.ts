import type { Answer } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';
import type { Template } from '../template/template';
import { askedQuestions } from './askedQuestions';
import { exposures } from './exposures';
import { factSources, noSources, type AnswerPick, type Sources } from './sources';

/**
 * What the answers of one person say by themselves: a rule about "the answers of everybody" is about theirs alone.
 * Answers to questions that are not asked of them, or not any more, say nothing.
 */
export function ownSources(template: Template, engagement: Engagement, respondent: Respondent): Sources {
  const known = exposures(template, engagement.facts);
  const states = askedQuestions(template, engagement, respondent, known);
  const answers = engagement.answers[respondent.id] ?? {};
  const valueOf = (question: string): Extract<Answer, { state: 'answered' }>['value'] | null => {
    const answer = answers[question];
    return states.get(question) === 'asked' && answer?.state === 'answered' ? answer.value : null;
  };
  const numberOf = ({ question, parts }: AnswerPick): number | null => {
    const value = valueOf(question);
    if (typeof value === 'number') return value;
    if (parts === undefined || value === null || typeof value !== 'object' || Array.isArray(value))
      return null;
    const shares = value as Readonly<Record<string, unknown>>;
    return parts.reduce((sum, part) => sum + Number(shares[part] ?? 0), 0);
  };
  return {
    ...noSources,
    ...factSources(engagement.facts),
    exposure: (dimension) => known[dimension]?.value ?? null,
    ownAnswer: (question) => numberOf({ question }),
    meanAnswer: numberOf,
    medianAnswer: numberOf,
    chosenOptions: (question) => {
      const value = valueOf(question);
      if (typeof value === 'string') return [value];
      return Array.isArray(value) ? value : null;
    },
  };
}
