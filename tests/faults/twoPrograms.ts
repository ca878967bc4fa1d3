import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import type { CrashLoss } from './crashEverywhere';
import { startProgram } from './machine';
import { inFolder } from './privileges';
import { lookAfter, notedIn, prepare, startWriter } from './writer';

export interface TwoProgramsReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

/**
 * Three processes start at one folder at once: one writes, the others are refused. Then the folder is taken over from
 * the running writer, which must stop by name, having lost nothing, and without touching what comes after.
 */
export async function contendForFolder(program: string, rounds: number): Promise<TwoProgramsReport> {
  const report = { rounds, acknowledged: 0, losses: [] as CrashLoss[] };
  for (let round = 0; round < rounds; round += 1) {
    const { losses, acknowledged } = await inFolder((folder) => contend(program, folder));
    report.acknowledged += acknowledged;
    report.losses.push(...losses.map((loss) => ({ step: `two programs, round ${round}`, loss })));
  }
  return report;
}

async function contend(program: string, folder: string) {
  const data = join(folder, 'data');
  await prepare(data);
  const places = [0, 1, 2].map((number) => ({ program, data, noted: join(folder, `noted-${number}`) }));
  const writers = places.map((place) => startWriter(place, 0));
  await Promise.all(writers.map((writer) => Promise.race([writer.until('ready'), writer.over])));
  const losses: string[] = [];
  const winners = writers.filter((writer) => writer.said().includes('ready'));
  if (winners.length !== 1) losses.push(`${winners.length} programs write at once`);
  for (const writer of writers)
    if (!winners.includes(writer) && !writer.said().includes('"code":"folder-in-use"'))
      losses.push(`a program that came too late said: ${writer.said()}`);
  await wait(40);

  const winner = writers.findIndex((writer) => winners.includes(writer));
  const taken = await startProgram({
    fs: nodeFileSystem,
    folder: data,
    program: nodeProgram(),
    isTakeOverAllowed: true,
  });
  if (!taken.ok) return { losses: [...losses, `not taken over: ${taken.problem.code}`], acknowledged: 0 };
  await writers[winner]?.over;
  if (writers[winner]?.said().includes('refused {"code":"folder-taken-over"') !== true)
    losses.push(`the first program said: ${writers[winner]?.said() ?? ''}`);
  const noted = notedIn(places[winner]?.noted ?? '');
  const committed = await taken.value.engagements.commit('eng-1', {
    kind: 'fact-recorded',
    fact: 'teams',
    value: 1,
  });
  if (!committed.ok) losses.push(`after taking over: ${committed.problem.code}`);
  const closed = await taken.value.close();
  if (!closed.ok) losses.push(`does not close: ${closed.problem.code}`);
  losses.push(...(await lookAfter(data, noted)).losses);
  return { losses, acknowledged: noted.count };
}
