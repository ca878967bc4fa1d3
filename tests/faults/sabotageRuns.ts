import type { FileSystem } from '#workbench/storage/fileSystem';
import { afterKill } from './disk/afterPowerCut';
import { simulateDisk } from './disk/simulatedDisk';
import { crashEverywhere } from './crashEverywhere';
import { examine } from './examine';
import { startProgram } from './machine';
import {
  losingBytes,
  withoutExclusiveCreate,
  withoutLinks,
  withoutSizeCheck,
  type Sabotage,
} from './sabotages';
import { live } from './scenario';

export interface SabotageRun {
  readonly name: string;
  /** What the suite found: the guard is proven when there is something. */
  readonly found: string | null;
}

/** One sync taken out: the crash suite must find a loss. */
export async function runSyncSabotage({ name, wrap }: Sabotage): Promise<SabotageRun> {
  const { losses } = await crashEverywhere({ fatesAtMost: 8, isOverAtFirstLoss: true, sabotage: wrap });
  return { name, found: losses[0]?.loss ?? null };
}

const lossyFiles: Readonly<Record<string, RegExp>> = {
  records: /clients\.json\.[0-9a-f]{16}\.tmp$/,
  'journal segments': /eng-a\/journal\/\d+\.jsonl$/,
  attachments: /attachments\/..\/[0-9a-f]{64}\.[0-9a-f]{16}\.tmp$/,
};

/** What a disk that lies about short writes costs: nothing with the size check, something without it. */
export async function runShortWrites(): Promise<{ guarded: readonly string[]; sabotaged: SabotageRun[] }> {
  const guarded: string[] = [];
  const sabotaged: SabotageRun[] = [];
  for (const [kind, pattern] of Object.entries(lossyFiles)) {
    const name = `no size check of ${kind}`;
    guarded.push(...(await lossesOn((fs) => losingBytes(fs, pattern))));
    const losses = await lossesOn((fs) => withoutSizeCheck(losingBytes(fs, pattern)));
    sabotaged.push({ name, found: losses[0] ?? null });
  }
  return { guarded, sabotaged };
}

async function lossesOn(wrap: (fs: FileSystem) => FileSystem): Promise<readonly string[]> {
  const disk = simulateDisk();
  const { ledger, abandoned } = await live(
    { fs: wrap(disk.fs), stepsSoFar: () => disk.stepCount },
    { isPatient: true },
  );
  const losses = await examine(afterKill(disk.image()).image, ledger.page, { boot: 1 });
  await abandoned?.close();
  return losses;
}

/** Many programs at one folder: exactly one may have it. */
export async function programsWithTheFolder(
  wrap: (fs: FileSystem) => FileSystem,
  count = 6,
): Promise<number> {
  const { fs } = simulateDisk();
  const outcomes = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      startProgram({ fs: wrap(fs), pid: 200 + index, isRunning: () => true }),
    ),
  );
  const winners = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  for (const winner of winners) await winner.close();
  return winners.length;
}

/** Without exclusive creation more than one program gets the folder, with links as without. */
export async function runExclusiveCreate(): Promise<{
  guarded: readonly string[];
  sabotaged: SabotageRun[];
}> {
  const guarded: string[] = [];
  const sabotaged: SabotageRun[] = [];
  for (const [kind, disk] of [
    ['with hard links', (fs: FileSystem) => fs],
    ['without hard links', withoutLinks],
  ] as const) {
    const winners = await programsWithTheFolder(disk);
    if (winners !== 1) guarded.push(`${winners} programs have the folder on a disk ${kind}`);
    const more = await programsWithTheFolder((fs) => withoutExclusiveCreate(disk(fs)));
    const found = more > 1 ? `${more} programs have the folder` : null;
    sabotaged.push({ name: `no exclusive creation on a disk ${kind}`, found });
  }
  return { guarded, sabotaged };
}
