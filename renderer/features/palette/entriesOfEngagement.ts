import type { EngagementView } from '#shared/contract/views';
import type { Respondent } from '#shared/engagement/engagement';
import { askingOrder } from '#shared/interview/askingOrder';
import { promptIn } from '#shared/interview/findQuestions';
import { textIn, type Language } from '#shared/template/localizedText';
import { latestSession } from '../../state/interviewProgress';
import type { Entry } from './entry';

type View = Pick<EngagementView, 'engagement' | 'template'>;

/** The people of an engagement; each line leads into the interview. */
export function peopleOf({ engagement, template }: View, language: Language): readonly Entry[] {
  return engagement.respondents.map((respondent) => {
    const group = template.groups.find(({ id }) => id === respondent.group);
    return {
      id: `person ${respondent.id}`,
      group: 'people',
      text: respondent.title,
      hint: group === undefined ? respondent.group : textIn(language, group.name),
      to: interviewOf(engagement.id, respondent.id),
    };
  });
}

/** Every question that is asked of one of these people, once, in the interview that was held last. */
export function questionsOf(
  { engagement, template }: View,
  people: readonly Respondent[],
  language: Language,
): readonly Entry[] {
  const lastHeld = (respondent: Respondent): string =>
    latestSession(engagement, respondent.id)?.startedAt ?? '';
  const found = new Map<string, Entry>();
  for (const person of people.toSorted((one, other) => lastHeld(other).localeCompare(lastHeld(one)))) {
    const order = latestSession(engagement, person.id)?.dimensionOrder ?? [];
    for (const { id } of askingOrder(template, engagement, person, order))
      if (!found.has(id))
        found.set(id, {
          id: `question ${id}`,
          group: 'questions',
          text: promptIn(template, id, language),
          hint: person.title,
          to: `${interviewOf(engagement.id, person.id)}?question=${encodeURIComponent(id)}`,
        });
  }
  return [...found.values()];
}

/** What may be advised, and what somebody wrote into the plan by hand. */
export function recommendationsOf({ engagement, template }: View, language: Language): readonly Entry[] {
  const edited = new Map(engagement.decisions.map((each) => [each.recommendation, each.edited?.title]));
  const known = template.recommendations
    .filter(({ isOff }) => isOff !== true)
    .map(({ id, title }) => ({ id, title: edited.get(id) ?? textIn(language, title) }));
  return [...known, ...engagement.ownRecommendations].map(({ id, title }) => ({
    id: `recommendation ${id}`,
    group: 'recommendations',
    text: title,
    hint: '',
    to: `/engagements/${engagement.id}/plan`,
  }));
}

function interviewOf(engagement: string, respondent: string): string {
  return `/engagements/${engagement}/interview/${respondent}`;
}
