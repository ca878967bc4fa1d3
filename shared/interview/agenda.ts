import { isRemarkOnly, type Answer } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { askingOrder, type AskedItem } from './askingOrder';
import { subjectOf } from './subject';
import { effortOf } from './timeLeft';

export interface AgendaSection {
  /** `symptoms`, or the id of a dimension. */
  readonly section: string;
  /** Whole minutes; 0 stands for less than one. */
  readonly minutes: number;
  /** Ids in asking order; never empty. */
  readonly questions: readonly string[];
}

export interface Agenda {
  /** What fits, in asking order. */
  readonly sections: readonly AgendaSection[];
  /** What does not fit and is left for another time, in asking order. */
  readonly later: readonly AgendaSection[];
  /** Whole minutes that what fits takes by the guide; at most those there are. */
  readonly minutes: number;
  /** Whole minutes that everything still open would take, rounded up. */
  readonly wantedMinutes: number;
  /** Questions that are settled for everybody already. */
  readonly settled: number;
}

export interface AgendaOrder {
  /** Who answers; a question several of them are asked is talked about once. */
  readonly respondents: readonly Respondent[];
  /** Time there is, in minutes. */
  readonly minutes: number;
  /** Dimension ids, the one to interview first in front. */
  readonly dimensionOrder: readonly string[];
}

/** What each further person adds to the time of a question, as a share of it. */
const furtherPerson = 0.25;
const rounding = 1e-9;

interface Planned extends AskedItem {
  readonly minutes: number;
  /** Rank of the section. */
  readonly rank: number;
  /** Nobody has said anything on its facet yet. */
  readonly isThin: boolean;
  readonly weight: number;
}

/**
 * What to ask in the time there is (sections 2.1 and 2.7): symptoms, then dimensions in triage order; within each the
 * facets nobody has spoken of yet, then by weight. What does not fit any more is left for later, and what is smaller and
 * still fits goes in. Time follows the guide of the group, by the effort of each question.
 */
export function agenda(template: Template, engagement: Engagement, order: AgendaOrder): Agenda {
  const { items, settled } = plannedItems(template, engagement, order);
  const ranked = items.toSorted(
    (one, other) =>
      one.rank - other.rank || Number(other.isThin) - Number(one.isThin) || other.weight - one.weight,
  );
  const fitting = new Set<string>();
  let taken = 0;
  for (const { id, minutes } of ranked) {
    if (taken + minutes > order.minutes + rounding) continue;
    fitting.add(id);
    taken += minutes;
  }
  const sections = sectionsOf(items.filter(({ id }) => fitting.has(id)));
  return {
    sections,
    later: sectionsOf(items.filter(({ id }) => !fitting.has(id))),
    // Of the sections as they are told: added up in another order, half a minute may round the other way.
    minutes: sections.reduce((sum, { minutes }) => sum + minutes, 0),
    wantedMinutes: Math.ceil(items.reduce((sum, { minutes }) => sum + minutes, 0) - rounding),
    settled,
  };
}

/** What several people are asked, each question once, in asking order. */
export function askedTogether(
  template: Template,
  engagement: Engagement,
  { respondents, dimensionOrder }: Pick<AgendaOrder, 'respondents' | 'dimensionOrder'>,
): readonly (AskedItem & { readonly askedOf: readonly Respondent[] })[] {
  const found = new Map<string, AskedItem & { askedOf: Respondent[] }>();
  for (const respondent of respondents)
    for (const item of askingOrder(template, engagement, respondent, dimensionOrder)) {
      if (!item.isOpen) continue;
      const known = found.get(item.id);
      if (known === undefined) found.set(item.id, { ...item, askedOf: [respondent] });
      else known.askedOf.push(respondent);
    }
  const place = placesOf(template, dimensionOrder);
  return [...found.values()].toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

function plannedItems(
  template: Template,
  engagement: Engagement,
  order: AgendaOrder,
): { readonly items: readonly Planned[]; readonly settled: number } {
  const index = indexTemplate(template);
  const minutesPerEffort = new Map(
    order.respondents.map((respondent) => [
      respondent.id,
      paceOf(template, engagement, respondent, order.dimensionOrder),
    ]),
  );
  const spoken = spokenFacets(template, engagement);
  const asked = askedTogether(template, engagement, order);
  const ranks = [...new Set(asked.map(({ section }) => section))];
  const open = asked.flatMap(({ askedOf, ...item }): Planned[] => {
    const waiting = askedOf.filter(({ id }) => !isSettled(engagement.answers[id]?.[item.id]));
    if (waiting.length === 0) return [];
    const subject = subjectOf(template, item.id);
    const question = index.questions.get(item.id);
    const pace = Math.max(...waiting.map(({ id }) => minutesPerEffort.get(id) ?? 0));
    return [
      {
        ...item,
        minutes:
          (subject === undefined ? 0 : effortOf(subject)) * pace * (1 + furtherPerson * (waiting.length - 1)),
        rank: ranks.indexOf(item.section),
        isThin: question !== undefined && !spoken.has(question.facet.id),
        weight: question === undefined ? 0 : question.facet.weight * question.question.weight,
      },
    ];
  });
  return { items: open, settled: asked.length - open.length };
}

/** Minutes for an effort of 1, so that everything somebody is asked takes as long as the guide of their group says. */
function paceOf(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  dimensionOrder: readonly string[],
): number {
  const effort = askingOrder(template, engagement, respondent, dimensionOrder)
    .filter(({ isOpen }) => isOpen)
    .reduce((sum, { id }) => {
      const subject = subjectOf(template, id);
      return sum + (subject === undefined ? 0 : effortOf(subject));
    }, 0);
  const guide = indexTemplate(template).groups.get(respondent.group)?.interviewMinutes ?? 0;
  return effort === 0 ? 0 : guide / effort;
}

function spokenFacets(template: Template, { answers }: Engagement): ReadonlySet<string> {
  const index = indexTemplate(template);
  return new Set(
    Object.values(answers).flatMap((own) =>
      Object.entries(own).flatMap(([id, answer]) => {
        const facet = index.questions.get(id)?.facet.id;
        return facet === undefined || answer.state !== 'answered' ? [] : [facet];
      }),
    ),
  );
}

function isSettled(answer: Answer | undefined): boolean {
  if (answer === undefined || isRemarkOnly(answer)) return false;
  return answer.state !== 'draft' && answer.state !== 'skipped';
}

function placesOf(template: Template, dimensionOrder: readonly string[]): ReadonlyMap<string, number> {
  const index = indexTemplate(template);
  const dimensions = [...new Set([...dimensionOrder, ...index.dimensions.keys()])];
  const ids = [
    ...template.symptoms.map(({ id }) => id),
    ...dimensions.flatMap((dimension) => index.questionsOfDimension(dimension).map(({ id }) => id)),
  ];
  return new Map(ids.map((id, place) => [id, place]));
}

/** Sections with whole minutes that sum to the rounded whole, however many there are. */
function sectionsOf(items: readonly Planned[]): readonly AgendaSection[] {
  let before = 0;
  return [...new Set(items.map(({ section }) => section))].map((section) => {
    const own = items.filter((item) => item.section === section);
    const after = before + own.reduce((sum, { minutes }) => sum + minutes, 0);
    const minutes = Math.round(after) - Math.round(before);
    before = after;
    return { section, minutes, questions: own.map(({ id }) => id) };
  });
}
