import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';

/** What decides how much may be shown of few people. */
export interface Privacy {
  readonly template: Template;
  readonly engagement: Engagement;
}

/** Whether a group may be shown by itself: it has enough people, or everybody heard of it agreed (section 3.6). */
export function isGroupShown({ template, engagement }: Privacy, group: string, people: number): boolean {
  return people >= template.configuration.gaps.smallestShownGroup || consentingGroups(engagement).has(group);
}

/** Whether what some people said together may be shown: they are enough, or all of them agreed (ruling 27). */
export function arePeopleShown(
  { template, engagement }: Privacy,
  respondents: readonly string[],
  consent: 'groupResult' | 'quote' = 'groupResult',
): boolean {
  if (respondents.length >= template.configuration.gaps.smallestShownGroup) return true;
  return (
    respondents.length > 0 &&
    respondents.every((respondent) =>
      engagement.respondents.some(({ id, consent: given }) => id === respondent && given?.[consent] === true),
    )
  );
}

const known = new WeakMap<Engagement, ReadonlySet<string>>();

/** Groups of whom everybody heard agreed to have results shown although they are few. */
function consentingGroups(engagement: Engagement): ReadonlySet<string> {
  const found = known.get(engagement);
  if (found !== undefined) return found;
  const heard = engagement.respondents.filter(({ id }) => engagement.answers[id] !== undefined);
  const refusing = new Set(
    heard.filter(({ consent }) => consent?.groupResult !== true).map(({ group }) => group),
  );
  const agreed = new Set(heard.map(({ group }) => group).filter((group) => !refusing.has(group)));
  known.set(engagement, agreed);
  return agreed;
}
