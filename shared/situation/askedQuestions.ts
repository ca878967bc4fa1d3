import type { Engagement, Respondent } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { holds } from './evaluate';
import type { Exposure } from './exposure';
import { exposures as exposuresOf } from './exposures';
import { factSources, noSources, type Sources } from './sources';

/** Whether a respondent is asked a question: yes; no, another group is; no, its branch does not hold. */
export type BranchState = 'asked' | 'other-group' | 'branch-closed';

/**
 * State of every switched-on question for one respondent, by question id in table order. A branch on an answer that is
 * "don't know", not applicable, blank or belongs to a question that is not asked is false (ruling 2), so that branches
 * chain. `exposures` may be handed in by whoever asks for many respondents.
 */
export function askedQuestions(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  exposures: Readonly<Record<string, Exposure>> = exposuresOf(template, engagement.facts),
): ReadonlyMap<string, BranchState> {
  const states = new Map<string, BranchState>();
  const answers = engagement.answers[respondent.id] ?? {};
  const sources: Sources = {
    ...noSources,
    ...factSources(engagement.facts),
    exposure: (dimension) => exposures[dimension]?.value ?? null,
    // A branch looks back only (`checkTemplate` sees to that), so the state of the question is known by now.
    ownAnswer: (question) => {
      const answer = answers[question];
      if (states.get(question) !== 'asked' || answer?.state !== 'answered') return null;
      return typeof answer.value === 'number' ? answer.value : null;
    },
  };
  for (const { id, question } of indexTemplate(template).questions.values()) {
    if (!question.groups.includes(respondent.group)) states.set(id, 'other-group');
    else if (question.branch === undefined || holds(question.branch, sources)) states.set(id, 'asked');
    else states.set(id, 'branch-closed');
  }
  return states;
}
