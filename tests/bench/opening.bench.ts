import { expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import { benchFolder, openBenchFolder, placeEngagement } from './store/benchFolder';
import { engagementOfSize } from './store/engagementOfSize';
import { quantile, say, timesOf } from './measure';

const large = 5 * 1024 * 1024;
const entries = 1000;

it('opens an engagement of 5 MB with 1,000 changes in its journal', async () => {
  const folder = benchFolder();
  const engagement = engagementOfSize('measured', large);
  const changes = Array.from({ length: entries }, (_, place): EngagementChange => {
    const respondent = engagement.respondents[place % engagement.respondents.length]?.id ?? '';
    const answer = { state: 'answered', value: 1 + (place % 5) } as const;
    return { kind: 'answer-recorded', respondent, question: 'role.intake', answer };
  });
  placeEngagement(folder, engagement, changes);
  // Read-only opens anew for every reading, and writes nothing in between.
  const first = await openBenchFolder(folder);
  expect((await first.close()).ok).toBe(true);
  const looking = await openBenchFolder(folder, 'read-only');
  const times = await timesOf(
    {
      open: async () => {
        const read = await looking.engagements.read('measured');
        if (!read.ok) throw new Error(read.problem.code);
      },
    },
    { runs: 40, warmUps: 5 },
  );
  expect((await looking.close()).ok).toBe(true);
  const [median, slow] = [quantile(times.open), quantile(times.open, 0.95)];
  say(
    `Opening 5 MB with ${entries} changes to replay: ${median.toFixed(0)} ms (95 of 100: ${slow.toFixed(0)} ms)`,
  );
});
