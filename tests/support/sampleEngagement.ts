import type { Engagement } from '#shared/engagement/engagement';
import { samples, type Sample } from '#shared/library/samples/index';
import { answersOf, engagementFrom } from './engagementFrom';

/** A built-in sample as an engagement, as importing its exchange file makes it. */
export function sampleEngagement(id: Sample['id']): Engagement {
  const { file } = samples[id];
  return {
    ...engagementFrom({ facts: file.facts }),
    respondents: file.respondents,
    answers: answersOf(file.answers),
    verified: file.verified.map((facet) => (typeof facet === 'string' ? { facet } : facet)),
  };
}
