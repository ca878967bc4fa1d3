import type { Engagement } from '../engagement/engagement';
import { askedQuestions } from '../situation/askedQuestions';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { isScorable } from './answerSheet';
import type { AnswerLine, Assessment } from './assessment';

/** What is known of one facet from one group; `not-applicable`: this group is asked nothing about it here. */
export type CellState = 'answered' | 'thin' | 'not-asked' | 'not-applicable';

export interface CoverageCell {
  readonly group: string;
  readonly state: CellState;
  /** Respondents of the group on the list. */
  readonly people: number;
  /** Those of them with an answer that counts. */
  readonly heard: number;
}

export interface CoverageRow {
  readonly facet: string;
  readonly dimension: string;
  /** One per group, in the template's order. */
  readonly cells: readonly CoverageCell[];
  /** Somebody is asked, and nobody's answer counts, or one person's only. */
  readonly isThin: boolean;
}

/** Stands for somebody who is not on the list. */
export const newcomer = 'newcomer';

/** From this share of the weight asked of a group on, its answers to a facet are more than a beginning. */
const answeredFrom = 0.5;

/** Which facets were answered by which groups, and where that is thin; in the template's order. */
export function coverage(
  template: Template,
  engagement: Engagement,
  { facets }: Pick<Assessment, 'facets'>,
): readonly CoverageRow[] {
  const expected = facetsExpected(template, engagement, facets);
  return template.facets.map(({ id, dimension }) => {
    const lines = facets[id]?.lines ?? [];
    const cells = template.groups.map((group): CoverageCell => {
      const own = lines.filter((line) => line.group === group.id);
      const heard = new Set(own.filter(({ score }) => score !== null).map(({ respondent }) => respondent))
        .size;
      const people = engagement.respondents.filter((each) => each.group === group.id).length;
      const isAsked = own.length > 0 || expected.get(group.id)?.has(id) === true;
      return { group: group.id, people, heard, state: isAsked ? stateOf(own, heard) : 'not-applicable' };
    });
    const heard = new Set(lines.filter(({ score }) => score !== null).map(({ respondent }) => respondent));
    const isAsked = cells.some(({ state }) => state !== 'not-applicable');
    return { facet: id, dimension, cells, isThin: isAsked && heard.size <= 1 };
  });
}

/**
 * By group, the facets its next interview would be about. Where everybody listed has been heard there is none: what
 * they were asked stands in the lines, and their own answers may have closed a branch for good.
 */
function facetsExpected(
  template: Template,
  engagement: Engagement,
  facets: Assessment['facets'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const { questions } = indexTemplate(template);
  const begun = new Set(Object.values(facets).flatMap(({ lines }) => lines.map((line) => line.respondent)));
  return new Map(
    template.groups.map(({ id: group }) => {
      const people = engagement.respondents.filter((each) => each.group === group);
      if (people.length > 0 && people.every(({ id }) => begun.has(id)))
        return [group, new Set<string>()] as const;
      const lines = linesIfAnswered(template, engagement, { id: newcomer, group }, []);
      return [group, new Set(lines.map(({ question }) => questions.get(question)?.facet.id ?? ''))] as const;
    }),
  );
}

function stateOf(lines: readonly AnswerLine[], heard: number): CellState {
  if (lines.every(({ because }) => because === 'blank')) return 'not-asked';
  if (heard === 0) return 'thin';
  const due = lines.filter(({ because }) => because !== 'not-applicable');
  const weightOf = (some: readonly AnswerLine[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const scored = weightOf(due.filter(({ score }) => score !== null));
  return scored >= answeredFrom * weightOf(due) ? 'answered' : 'thin';
}

/**
 * The lines of somebody's interview as they would stand if every question still open had an answer that counts.
 * Which score it has means nothing to how far answers carry.
 */
export function linesIfAnswered(
  template: Template,
  engagement: Engagement,
  person: { readonly id: string; readonly group: string },
  known: readonly AnswerLine[],
): readonly AnswerLine[] {
  const { questions } = indexTemplate(template);
  const states = askedQuestions(template, engagement, { ...person, title: '' });
  const recorded = new Map(known.map((line) => [line.question, line] as const));
  return [...questions.values()].filter(isScorable).flatMap(({ id, question }): AnswerLine[] => {
    if (states.get(id) !== 'asked') return [];
    const line = recorded.get(id);
    if (line !== undefined && line.because !== 'blank') return [line];
    return [
      {
        respondent: person.id,
        group: person.group,
        question: id,
        score: 0,
        weight: question.weight,
        because: 'scored',
      },
    ];
  });
}
