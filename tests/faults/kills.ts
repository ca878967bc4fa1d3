import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CrashLoss } from './crashEverywhere';
import { seededNumbers } from './disk/seededNumbers';
import { inFolder } from './privileges';
import { lookAfter, notedIn, prepare, startWriter, type WriterPlaces } from './writer';

export interface KillReport {
  readonly kills: number;
  readonly terminations: number;
  readonly killsDuringRecovery: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

export interface KillEffort {
  readonly kills: number;
  readonly terminations: number;
  readonly killsDuringRecovery: number;
}

/**
 * Real processes on a real folder, ended at random moments: killed in the middle of saves, killed while they open
 * what a kill left, asked to end while saving. The next one goes on where the last one was cut off.
 */
export function killWriters(program: string, effort: KillEffort): Promise<KillReport> {
  return inFolder(async (folder) => {
    const places = { program, data: join(folder, 'data'), noted: join(folder, 'noted') };
    await prepare(places.data);
    const losses: CrashLoss[] = [];
    const random = seededNumbers(effort.kills);
    let next = 0;
    const after = async (step: string, more: readonly string[] = []) => {
      const looked = await lookAfter(places.data, notedIn(places.noted), { start: next });
      losses.push(...[...more, ...looked.losses].map((loss) => ({ step, loss })));
      next = looked.next;
    };
    for (let round = 0; round < effort.kills; round += 1) {
      const said = await writeAndEnd(places, next, random(60), 'SIGKILL');
      await after(`kill ${round}`, said);
    }
    for (let round = 0; round < effort.killsDuringRecovery; round += 1) {
      const said = await writeAndEnd(places, next, random(30), 'SIGKILL');
      said.push(...(await openAndKill(places, random(12))));
      await after(`kill during recovery ${round}`, said);
    }
    for (let round = 0; round < effort.terminations; round += 1) {
      const said = await writeAndEnd(places, next, random(60), 'SIGTERM');
      await after(`termination ${round}`, said);
    }
    return { ...effort, acknowledged: notedIn(places.noted).count, losses };
  });
}

async function writeAndEnd(
  places: WriterPlaces,
  start: number,
  afterMs: number,
  signal: 'SIGKILL' | 'SIGTERM',
): Promise<string[]> {
  const writer = startWriter(places, start);
  await writer.until('ready');
  await wait(afterMs);
  writer.process.kill(signal);
  const { code, signal: endedBy } = await writer.over;
  const isAsWanted =
    signal === 'SIGKILL' ? endedBy === 'SIGKILL' : code === 0 && writer.said().includes('closed');
  const isUndisturbed = !/refused|background|Error/.test(writer.said());
  return isAsWanted && isUndisturbed ? [] : [`ended by ${endedBy ?? code}, saying: ${writer.said()}`];
}

async function openAndKill(places: WriterPlaces, afterMs: number): Promise<string[]> {
  const opener = startWriter(places, 0, 'open');
  await opener.until('opening');
  await wait(afterMs);
  opener.process.kill('SIGKILL');
  await opener.over;
  return /refused|background|Error/.test(opener.said()) ? [`while opening it said: ${opener.said()}`] : [];
}
