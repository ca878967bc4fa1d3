import type { Engagement } from '../../engagement/engagement';
import { textIn } from '../../template/localizedText';
import type { Template } from '../../template/template';
import { namesPerson } from '../erasure/erasureContents';
import type { Pack, PlannedInterview } from './pack';

/** A planned interview of a pack, with the respondent of the engagement it is made from. */
export interface OfferedInterview extends PlannedInterview {
  readonly respondent: string;
}

/**
 * The roles of an engagement's respondents, with the minutes of the first meeting each has alone. A role title that
 * names somebody of the engagement, or the client, gives way to the name of the group.
 */
export function offeredInterviews(
  { respondents, meetings = [] }: Engagement,
  { groups }: Template,
  clientName: string,
): readonly OfferedInterview[] {
  const names = [clientName, ...respondents.flatMap(({ name }) => name ?? [])];
  return respondents.map(({ id, group, title }) => {
    const groupName = groups.find((each) => each.id === group)?.name;
    const isNaming = names.some((name) => namesPerson(title, name));
    const alone = meetings.find((each) => each.respondents.length === 1 && each.respondents[0] === id);
    return {
      respondent: id,
      group,
      title: isNaming ? (groupName === undefined ? group : textIn('en', groupName)) : title,
      ...(alone === undefined ? {} : { minutes: alone.minutes }),
    };
  });
}

export interface PackOrder {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Lines of the fact sheet that come along. */
  readonly facts: readonly string[];
  /** Respondents whose role comes along. */
  readonly respondents: readonly string[];
  readonly withLevels: boolean;
}

/** A pack of what an engagement has prepared. Nothing of the client comes along but the facts that are named. */
export function packFrom(
  engagement: Engagement,
  template: Template,
  clientName: string,
  { id, name, description, facts, respondents, withLevels }: PackOrder,
): Pack {
  const { brand, requiredLevels } = engagement;
  const taken = new Set(facts);
  const asked = new Set(respondents);
  return {
    id,
    name,
    ...(description === undefined || description === '' ? {} : { description }),
    template: engagement.template,
    ...(brand === undefined ? {} : { brand }),
    facts: Object.fromEntries(Object.entries(engagement.facts).filter(([fact]) => taken.has(fact))),
    ...(withLevels && requiredLevels !== undefined ? { requiredLevels } : {}),
    interviews: offeredInterviews(engagement, template, clientName).flatMap(({ respondent, ...planned }) =>
      asked.has(respondent) ? [planned] : [],
    ),
  };
}
