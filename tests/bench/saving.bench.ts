import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import { openForTest } from '../support/openForTest';
import { engagementOfSize } from './store/engagementOfSize';
import { benchFolder, openBenchFolder, placeEngagement } from './store/benchFolder';
import { appendDurably, replaceDurably } from './store/floors';
import { quantile, report, say, timesOf } from './measure';

const small = 9 * 1024;
const large = 5 * 1024 * 1024;
const question = 'role.intake';
const runs = { runs: 400, warmUps: 100 };

function folderWith(count: number, sizeBytes: number): string {
  const folder = benchFolder();
  placeEngagement(folder, engagementOfSize('measured', sizeBytes));
  const other = engagementOfSize('other', 2 * 1024);
  for (let place = 1; place < count; place += 1) placeEngagement(folder, { ...other, id: `other-${place}` });
  return folder;
}

/** What a consultant's click on a scale becomes, each time another value. */
function clicksIn(sizeBytes: number): () => Clicked {
  const { respondents, answers } = engagementOfSize('measured', sizeBytes);
  const respondent = respondents.find(({ id }) => answers[id]?.[question] !== undefined)?.id;
  if (respondent === undefined) throw new Error('nobody to answer');
  let value = 0;
  return () => ({ respondent, question, answer: { state: 'answered', value: 1 + ((value += 1) % 5) } });
}

interface Clicked {
  readonly respondent: string;
  readonly question: string;
  readonly answer: Answer;
}

/** Saves one answer after the other, from the call that a door passes on to its acknowledgement. */
async function atTheDoor(folder: string, sizeBytes: number): Promise<Saver> {
  const { workbench } = await openForTest(folder);
  const next = clicksIn(sizeBytes);
  return {
    close: () => workbench.close(),
    save: async () => {
      const input = { engagement: 'measured', ...next() };
      const saved = await workbench.dispatch('interviews.recordAnswer', input);
      if (!saved.ok) throw new Error(saved.problem.code);
    },
  };
}

/** The same in the store alone. */
async function inTheStore(folder: string, sizeBytes: number): Promise<Saver> {
  const workspace = await openBenchFolder(folder);
  const next = clicksIn(sizeBytes);
  return {
    close: () => workspace.close(),
    save: async () => {
      const saved = await workspace.engagements.record('measured', { kind: 'answer-recorded', ...next() });
      if (!saved.ok) throw new Error(saved.problem.code);
    },
  };
}

interface Saver {
  readonly save: () => Promise<void>;
  readonly close: () => Promise<{ readonly ok: boolean }>;
}

function journalBytes(folder: string): number {
  const journal = join(folder, 'engagements/measured/journal');
  return readdirSync(journal).reduce((sum, name) => sum + statSync(join(journal, name)).size, 0);
}

it('saves one answer at the price of one synced append', async () => {
  const folders = {
    small: folderWith(10, small),
    many: folderWith(10_000, small),
    big: folderWith(10, large),
  };
  const door = {
    small: await atTheDoor(folders.small, small),
    many: await atTheDoor(folders.many, small),
    big: await atTheDoor(folders.big, large),
  };
  const store = {
    small: await inTheStore(folderWith(10, small), small),
    big: await inTheStore(folderWith(10, large), large),
  };
  const beforeBytes = journalBytes(folders.small);
  await door.small.save();
  const line = new Uint8Array(journalBytes(folders.small) - beforeBytes).fill(0x78);
  const floors = benchFolder();
  mkdirSync(join(floors, 'replace'));
  const appended = await open(join(floors, 'appended'), 'a');
  const nineKilobytes = new Uint8Array(small).fill(0x78);

  const times = await timesOf(
    {
      append: () => appendDurably(appended, line),
      small: door.small.save,
      big: door.big.save,
      many: door.many.save,
      replace: () => replaceDurably(join(floors, 'replace'), nineKilobytes),
      smallInStore: store.small.save,
      bigInStore: store.big.save,
    },
    runs,
  );
  await appended.close();
  for (const { close } of [...Object.values(door), ...Object.values(store)])
    expect((await close()).ok).toBe(true);

  const took = quantile(times.small);
  const inStore = quantile(times.smallInStore);
  report('One answer acknowledged', took, 'one synced append of the same bytes', quantile(times.append));
  report('One answer acknowledged', took, 'replacing a 9 KB file', quantile(times.replace));
  report('The same among 10,000 engagements', quantile(times.many), 'among 10', took);
  report('The same in an engagement of 5 MB', quantile(times.big), 'in one of 9 KB', took);
  report('In the store alone', inStore, 'one synced append of the same bytes', quantile(times.append));
  report('In the store alone, 5 MB', quantile(times.bigInStore), '9 KB', inStore);
  const slowest = (name: keyof typeof times) => quantile(times[name], 0.99).toFixed(2);
  say(`99 of 100 answers take at most ${slowest('small')} ms, in 5 MB ${slowest('big')} ms`);
});
