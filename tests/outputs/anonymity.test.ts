import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import type { Planned } from '#shared/outputs/assessed';
import { executiveSummary } from '#shared/outputs/executiveSummary';
import { personSkills } from '#shared/outputs/personSkills';
import { prerequisitesChecklist } from '#shared/outputs/prerequisitesChecklist';
import { progressOverTime } from '#shared/outputs/progressOverTime';
import { readinessTriggers } from '#shared/outputs/readinessTriggers';
import { roadmap } from '#shared/outputs/roadmap';
import { roleCharter } from '#shared/outputs/roleCharter';
import { stageMap } from '#shared/outputs/stageMap';
import { symptomTriage } from '#shared/outputs/symptomTriage';
import { teamSkills } from '#shared/outputs/teamSkills';
import { whatIf } from '#shared/outputs/whatIf';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { planned } from '../support/planned';

/** Every output that may leave the consultant's desk. */
const outputs: readonly (readonly [name: string, make: (given: Planned) => unknown])[] = [
  ['the triage', symptomTriage],
  ['the charter', roleCharter],
  ['the team view', teamSkills],
  ['the stage map', stageMap],
  ['the trigger table', readinessTriggers],
  ['the checklist', prerequisitesChecklist],
  ['the roadmap', roadmap],
  ['the summary', executiveSummary],
  [
    'a what-if',
    (given) =>
      whatIf(
        given,
        given.template.recommendations.slice(0, 5).map(({ id }) => id),
      ),
  ],
  ['progress', (given) => progressOverTime(given, given)],
];

/** The same people under ids, titles and names that appear nowhere else, in the other order. */
function asWitnesses(engagement: Engagement): Engagement {
  const renamed = (id: string): string => `witness-${id}`;
  return {
    ...engagement,
    respondents: engagement.respondents
      .map(({ id, group }) => ({
        id: renamed(id),
        group,
        title: `witness title ${id}`,
        name: `witness name ${id}`,
      }))
      .toReversed(),
    answers: Object.fromEntries(
      Object.entries(engagement.answers).map(([id, answers]) => [
        renamed(id),
        Object.fromEntries(
          Object.entries(answers).map(([question, answer]) => [
            question,
            { ...answer, note: 'witness note' },
          ]),
        ),
      ]),
    ),
  };
}

describe.each(outputs)('%s', (_, make) => {
  it('names no respondent and quotes no note, whoever was heard, in whatever order', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(JSON.stringify(make(planned(asWitnesses(engagement))))).not.toContain('witness');
      }),
      { numRuns: 15 },
    );
  });

  it('does not depend on who is who', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const reversed = { ...engagement, respondents: engagement.respondents.toReversed() };
        expect(make(planned(reversed))).toEqual(make(planned(engagement)));
      }),
      { numRuns: 15 },
    );
  });
});

it('keeps the profile of a person apart: it does know whose it is', () => {
  const engagements = fc.sample(arbitraryEngagement(), { numRuns: 60, seed: 7 });
  const profiles = engagements.flatMap((engagement) => personSkills(planned(asWitnesses(engagement))));
  expect(profiles.length).toBeGreaterThan(0);
  expect(profiles.every(({ respondent }) => respondent.startsWith('witness-'))).toBe(true);
});
