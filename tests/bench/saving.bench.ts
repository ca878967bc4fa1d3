import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import type { Workspace } from '#workbench/storage/workspace';
import { engagementOfSize } from './store/engagementOfSize';
import { benchFolder, openBenchFolder, placeEngagement } from './store/benchFolder';
import { appendDurably, replaceDurably } from './store/floors';
import { quantile, report, say, timesOf } from './measure';

const small = 9 * 1024;
const large = 5 * 1024 * 1024;
const runs = { runs: 400, warmUps: 100 };

/** What a consultant's click on a scale becomes. */
function answer(respondent: string, value: number): EngagementChange {
  return {
    kind: 'answer-recorded',
    respondent,
    question: 'role.intake',
    answer: { state: 'answered', value: 1 + (value % 5) },
  };
}

function folderWith(count: number, sizeBytes: number): string {
  const folder = benchFolder();
  placeEngagement(folder, engagementOfSize('measured', sizeBytes));
  const other = engagementOfSize('other', 2 * 1024);
  for (let place = 1; place < count; place += 1) placeEngagement(folder, { ...other, id: `other-${place}` });
  return folder;
}

/** Saves one answer after the other in the engagement that is measured. */
async function saver(workspace: Workspace<unknown>): Promise<() => Promise<void>> {
  const read = await workspace.engagements.read('measured');
  const respondent = read.ok ? read.value.respondents[0]?.id : undefined;
  if (respondent === undefined) throw new Error('nobody to answer');
  let value = 0;
  return async () => {
    const saved = await workspace.engagements.commit('measured', answer(respondent, (value += 1)));
    if (!saved.ok) throw new Error(saved.problem.code);
  };
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
  const workspaces = {
    small: await openBenchFolder(folders.small),
    many: await openBenchFolder(folders.many),
    big: await openBenchFolder(folders.big),
  };
  const save = {
    small: await saver(workspaces.small),
    many: await saver(workspaces.many),
    big: await saver(workspaces.big),
  };
  const beforeBytes = journalBytes(folders.small);
  await save.small();
  const line = new Uint8Array(journalBytes(folders.small) - beforeBytes).fill(0x78);
  const floors = benchFolder();
  mkdirSync(join(floors, 'replace'));
  const appended = await open(join(floors, 'appended'), 'a');
  const nineKilobytes = new Uint8Array(small).fill(0x78);

  const times = await timesOf(
    {
      append: () => appendDurably(appended, line),
      small: save.small,
      replace: () => replaceDurably(join(floors, 'replace'), nineKilobytes),
      many: save.many,
      big: save.big,
    },
    runs,
  );
  await appended.close();
  for (const workspace of Object.values(workspaces)) expect((await workspace.close()).ok).toBe(true);

  const took = quantile(times.small);
  report('One answer acknowledged', took, 'one synced append of the same bytes', quantile(times.append));
  report('One answer acknowledged', took, 'replacing a 9 KB file', quantile(times.replace));
  report('The same among 10,000 engagements', quantile(times.many), 'among 10', took);
  report('The same in an engagement of 5 MB', quantile(times.big), 'in one of 9 KB', took);
  const slowest = (name: keyof typeof times) => quantile(times[name], 0.99).toFixed(2);
  say(`99 of 100 answers take at most ${slowest('small')} ms, in 5 MB ${slowest('big')} ms`);
});
