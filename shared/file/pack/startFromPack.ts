import type { Engagement } from '../../engagement/engagement';
import type { Meeting } from '../../engagement/meeting';
import type { Pack } from './pack';

/**
 * The fresh engagement with what the pack prepares: facts, required levels, a respondent for each planned interview,
 * and a meeting without a date where its minutes are planned.
 *
 * @param newId a fresh id per call
 */
export function startFromPack(fresh: Engagement, pack: Pack, newId: () => string): Engagement {
  const { facts, requiredLevels, interviews } = pack;
  const planned = interviews.map(({ group, title, minutes }) => ({
    respondent: { id: newId(), group, title },
    minutes,
  }));
  const meetings = planned.flatMap(({ respondent, minutes }): Meeting[] =>
    minutes === undefined ? [] : [{ id: newId(), respondents: [respondent.id], minutes, parked: [] }],
  );
  return {
    ...fresh,
    facts: { ...fresh.facts, ...facts },
    respondents: [...fresh.respondents, ...planned.map(({ respondent }) => respondent)],
    ...(requiredLevels === undefined ? {} : { requiredLevels }),
    ...(meetings.length === 0 ? {} : { meetings }),
  };
}
