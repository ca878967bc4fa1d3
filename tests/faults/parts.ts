import type { CrashLoss } from './crashEverywhere';
import { crashEverywhere } from './crashEverywhere';
import { crashErasures } from './crashErasures';
import { crashSequences } from './crashSequences';
import { crashMigrations } from './crashMigrations';
import { runContentChecks, runLockCheck } from './contentSabotages';
import { damageEverywhere } from './damageEverywhere';
import { crashHistoricSchemas } from './historicSchemas';
import { jumpClocks, jumpProcessClocks } from './clockJumps';
import { injectErrors } from './injectErrors';
import { killWriters } from './kills';
import { cutPower, ext4, xfs } from './powerCuts';
import type { Skipped } from './privileges';
import { withFewDescriptors, withImmutableFiles, withLongNames } from './refusals';
import { remountReadOnly, withoutPermission } from './readOnlyFolders';
import { runExclusiveCreate, runShortWrites, runSyncSabotage } from './sabotageRuns';
import { syncSabotages } from './sabotages';
import { interruptSystemCalls } from './systemCalls';
import { fillSmallDisks } from './smallDisks';
import { contendForFolder } from './twoPrograms';

export interface PartReport {
  /** In the order of printing, by what is counted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly losses: readonly CrashLoss[];
}

/** One kind of fault. Told as skipped, with the reason, where the machine does not allow it. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<PartReport | Skipped>;
}

export type Effort = 'quick' | 'full';

/** All faults; `program` is the built writer that is started as processes of its own. */
export function faultParts(program: string, effort: Effort): readonly Part[] {
  const pick = <Value>(quick: Value, full: Value) => (effort === 'quick' ? quick : full);
  return [
    {
      name: 'crashes of a simulated disk, at every operation',
      run: () => counted(crashEverywhere(pick({ fatesAtMost: 1, killEvery: 4 }, { fatesAtMost: 256 }))),
    },
    {
      name: 'crashes while a file is brought to a new schema',
      run: () => counted(crashMigrations(pick(16, 1024))),
    },
    {
      name: 'crashes while folders of earlier versions are taken over',
      run: () => counted(crashHistoricSchemas(pick(8, 1024))),
    },
    { name: 'crashes in any sequence of deeds', run: () => counted(crashSequences(pick(60, 10_000))) },
    {
      name: 'crashes while somebody is erased',
      run: () => counted(crashErasures(pick(4, 1024))),
    },
    {
      name: 'damage to the file of an engagement, in every place',
      run: () => counted(damageEverywhere({ every: pick(331, 1) })),
    },
    { name: 'guards taken out', run: takeGuardsOut },
    { name: 'errors of single operations', run: () => counted(injectErrors({ every: pick(41, 1) })) },
    {
      name: 'processes killed, and asked to end, in the middle of saves',
      run: () =>
        counted(
          killWriters(
            program,
            pick(
              { kills: 10, terminations: 4, killsDuringRecovery: 5 },
              { kills: 300, terminations: 100, killsDuringRecovery: 100 },
            ),
          ),
        ),
    },
    {
      name: 'killed at, and failing in, single system calls',
      run: () => counted(interruptSystemCalls(program, pick([3], upTo(12)))),
    },
    {
      name: 'full disks',
      run: () =>
        counted(
          fillSmallDisks({
            pages: pick([1, 2, 3, 5, 8, 13, 21, 34, 55, 89], upTo(160)),
            inodes: pick([2, 8, 16, 24, 36, 48], upTo(70)),
          }),
        ),
    },
    { name: 'a disk that becomes read-only', run: () => counted(remountReadOnly()) },
    { name: 'a folder without permission', run: () => counted(withoutPermission(program)) },
    { name: 'files that nobody may change', run: () => counted(withImmutableFiles()) },
    {
      name: 'few files that may be open',
      run: () => counted(withFewDescriptors(program, pick([18, 20, 64], range(16, 48)))),
    },
    {
      name: 'paths that become too long',
      run: () => counted(withLongNames(pick([10, 60, 100, 400], range(1, 130)))),
    },
    { name: 'several programs at one folder', run: () => counted(contendForFolder(program, pick(1, 25))) },
    { name: 'clocks that jump', run: () => counted(jumpClocks()) },
    {
      name: 'clocks of a whole process that jump',
      run: () => counted(jumpProcessClocks(program)),
    },
    { name: 'power cuts of ext4', run: () => counted(cutPower(program, ext4, pick(3, 60))) },
    { name: 'power cuts of XFS', run: () => counted(cutPower(program, xfs, pick(1, 25))) },
    { name: 'power cuts of a program that does not sync', run: () => cutUnsynced(program) },
  ];
}

const range = (from: number, to: number) => upTo(to).slice(from - 1);

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function counted(
  running: Promise<(object & { readonly losses: readonly CrashLoss[] }) | Skipped>,
): Promise<PartReport | Skipped> {
  const report = await running;
  if ('skipped' in report) return report;
  const { losses, ...counts } = report;
  return { counts: { ...counts }, losses };
}

/** Every guard is missed once: a sabotage that the suite does not notice is a loss of its own. */
async function takeGuardsOut(): Promise<PartReport> {
  const runs = [];
  for (const sabotage of syncSabotages) runs.push(await runSyncSabotage(sabotage));
  const shortWrites = await runShortWrites();
  const exclusive = await runExclusiveCreate();
  const content = await runContentChecks();
  const lock = await runLockCheck();
  const others = [shortWrites, exclusive, content, lock];
  runs.push(...others.flatMap(({ sabotaged }) => sabotaged));
  const unnoticed = runs.filter(({ found }) => found === null);
  return {
    counts: { sabotages: runs.length, sabotagesCaught: runs.length - unnoticed.length },
    losses: [
      ...unnoticed.map(({ name }) => ({ step: name, loss: 'nothing was found' })),
      ...others.flatMap(({ guarded }) => guarded).map((loss) => ({ step: 'with every guard', loss })),
    ],
  };
}

async function cutUnsynced(program: string): Promise<PartReport | Skipped> {
  const report = await cutPower(program, ext4, 2, 'write-unsynced');
  if ('skipped' in report) return report;
  const { mountOptions } = ext4;
  const caught = mountOptions.filter((options) => report.losses.some(({ step }) => step.endsWith(options)));
  return {
    counts: { sabotages: mountOptions.length, sabotagesCaught: caught.length },
    losses: mountOptions
      .filter((options) => !caught.includes(options))
      .map((options) => ({ step: options, loss: 'nothing was lost without a single sync' })),
  };
}
