import fc from 'fast-check';
import type { EngagementChange } from '#shared/engagement/change';
import type { FileProblem } from '#shared/file/problem';
import type { FileSystem } from '#workbench/storage/fileSystem';
import type { CrashLoss } from './crashEverywhere';
import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import type { DiskImage } from './disk/diskImage';
import { simulateDisk, type SimulatedDisk } from './disk/simulatedDisk';
import { examine } from './examine';
import { Ledger, type LedgerPage } from './ledger';
import { startProgram, untilQuiet, type AnyWorkspace } from './machine';
import { Person } from './person';

export interface SequenceReport {
  readonly sequences: number;
  readonly deeds: number;
  readonly crashes: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

type Doing =
  | { readonly do: 'changes'; readonly changes: readonly EngagementChange[] }
  | { readonly do: 'undone' | 'redone' | 'create' | 'purge' | 'quiet' | 'reopen' };

/** The machine stops when that many more operations have reached the disk, or when the deed is over. */
interface Crash {
  readonly afterSteps: number;
  readonly isKill: boolean;
  /** Draws what of the unsynced arrived. */
  readonly seed: number;
}

interface Deed {
  readonly id: string;
  readonly doing: Doing;
  readonly crash: Crash | null;
}

const respondent = fc.constantFrom('r-1', 'r-2');

const change: fc.Arbitrary<EngagementChange> = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((value) => ({ kind: 'fact-recorded', fact: 'pm', value }) as const),
  respondent.map(
    (id) => ({ kind: 'respondent-added', respondent: { id, group: 'EXE', title: 'Head' } }) as const,
  ),
  respondent.map((id) => ({ kind: 'respondent-removed', respondent: id }) as const),
  fc.tuple(respondent, fc.option(fc.integer({ min: 1, max: 5 }))).map(([who, value]) => {
    const answer = value === null ? null : ({ state: 'answered', value } as const);
    return { kind: 'answer-recorded', respondent: who, question: 'role.intake', answer } as const;
  }),
);

const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) => ({ do: 'changes', changes }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('undone' as const, 'redone' as const, 'undone' as const)
      .map((what) => ({ do: what })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('quiet' as const, 'reopen' as const, 'create' as const)
      .map((what) => ({ do: what })),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'purge' } as const) },
);

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    id: fc.constantFrom('eng-a', 'eng-a', 'eng-b'),
    doing,
    crash: fc.option(fc.record({ afterSteps: fc.nat({ max: 40 }), isKill: fc.boolean(), seed: fc.nat() }), {
      freq: 3,
    }),
  }),
  { minLength: 1, maxLength: 14 },
);

/**
 * Any deeds in any order, with the machine stopping in the middle of them: what was acknowledged is there afterwards,
 * what was asked for is whole or not there, and nothing that was neither ever appears. `sabotage` takes something
 * away from the disk's port: then a loss must be found.
 */
export async function crashSequences(
  runs: number,
  sabotage: (fs: FileSystem) => FileSystem = (fs) => fs,
): Promise<SequenceReport> {
  const counts = { sequences: 0, deeds: 0, crashes: 0, acknowledged: 0 };
  const checked = await fc.check(
    fc.asyncProperty(deeds, async (list) => {
      const life = await Life.begin(sabotage);
      const losses: string[] = [];
      for (const deed of list) if (losses.length === 0) losses.push(...(await life.live(deed)));
      // Every sequence ends with the power going off, so that none goes unexamined.
      if (losses.length === 0) losses.push(...(await life.end()));
      counts.sequences += 1;
      counts.deeds += list.length;
      counts.crashes += life.crashes;
      counts.acknowledged += life.acknowledged;
      if (losses.length > 0) throw new Error(losses.join('; '));
    }),
    { numRuns: runs },
  );
  const { failed, seed, counterexamplePath, counterexample, errorInstance } = checked;
  if (!failed) return { ...counts, losses: [] };
  const step = `seed ${seed}, path ${counterexamplePath ?? ''}: ${JSON.stringify(counterexample)}`;
  return { ...counts, losses: [{ step, loss: String(errorInstance) }] };
}

/** One data folder through all its crashes. */
class Life {
  crashes = 0;
  acknowledged = 0;
  #boot = 0;
  #ledger = new Ledger();
  #disk: SimulatedDisk;
  #workspace: AnyWorkspace | null = null;
  #stepsLeft = Infinity;
  #stopped: { readonly image: DiskImage; readonly page: LedgerPage } | null = null;
  readonly #problems: string[] = [];

  private constructor(private readonly sabotage: (fs: FileSystem) => FileSystem) {
    this.#disk = this.#watched();
  }

  static async begin(sabotage: (fs: FileSystem) => FileSystem): Promise<Life> {
    const life = new Life(sabotage);
    await life.#open();
    await life.#person.create('eng-a');
    return life;
  }

  /** Does the deed, and lets the machine stop in the middle of it where that is meant to happen. */
  async live({ id, doing: what, crash }: Deed): Promise<readonly string[]> {
    this.#stepsLeft = crash?.afterSteps ?? Infinity;
    await this.#do(id, what);
    return crash === null ? this.#problems : this.#crash(crash);
  }

  async end(): Promise<readonly string[]> {
    const losses = await this.#crash({ afterSteps: 0, isKill: false, seed: this.#disk.stepCount });
    await this.#workspace?.close();
    return losses;
  }

  async #do(id: string, what: Doing): Promise<void> {
    switch (what.do) {
      case 'changes':
        await Promise.all(what.changes.map((each) => this.#change(id, each)));
        return;
      case 'undone':
      case 'redone':
        return this.#person.step(id, what.do);
      case 'create':
        if (this.#isThere(id)) return;
        return this.#person.create(id);
      case 'purge':
        return this.#person.purge(id);
      case 'quiet':
        return untilQuiet(() => this.#disk.stepCount);
      case 'reopen':
        await this.#workspace?.close();
        return this.#open();
    }
  }

  #change(id: string, each: EngagementChange): Promise<void> {
    return each.kind === 'answer-recorded'
      ? this.#person.answer(id, each.respondent, each.answer)
      : this.#person.commit(id, each);
  }

  /** The machine starts again on what is left, and what is found there is what counts from then on. */
  async #crash({ isKill, seed }: Crash): Promise<readonly string[]> {
    const { image, page } = this.#stopped ?? { image: this.#disk.image(), page: this.#ledger.page };
    this.#stopped = null;
    this.#stepsLeft = Infinity;
    this.crashes += 1;
    this.acknowledged += page.acknowledgedCount;
    const left = isKill ? afterKill(image) : [...afterPowerCut(image, 1, seed)].at(-1);
    if (left === undefined) throw new Error('a power cut leaves a disk');
    // The program that was stopped goes on upon a disk that is no more.
    await this.#workspace?.close();
    const losses = [...this.#problems, ...(await examine(left.image, page, { boot: this.#boot + 1 }))];
    if (losses.length > 0) return losses;
    this.#disk = this.#watched(left.image);
    this.#ledger = new Ledger();
    this.#boot += isKill ? 0 : 1;
    await this.#open();
    for (const id of page.engagements.keys()) {
      const found = await this.#workspace?.engagements.read(id);
      this.#ledger.acknowledgeEngagement(id, found?.ok === true ? found.value : null);
    }
    return [];
  }

  #watched(start?: DiskImage): SimulatedDisk {
    const disk = simulateDisk(start, ({ isLasting }, image) => {
      // A stopped program may still be busy with a disk that is no more.
      if (!isLasting || disk !== this.#disk) return;
      if (this.#stepsLeft === 0) this.#stopped = { image: image(), page: this.#ledger.page };
      this.#stepsLeft -= 1;
    });
    return disk;
  }

  async #open(): Promise<void> {
    const onProblem = (problem: FileProblem) =>
      this.#problems.push(`in the background: ${JSON.stringify(problem)}`);
    this.#boot = Math.max(1, this.#boot);
    const pid = 100 + this.crashes;
    const again = await startProgram({ fs: this.sabotage(this.#disk.fs), boot: this.#boot, pid, onProblem });
    if (!again.ok) throw new Error(`the folder does not open: ${JSON.stringify(again.problem)}`);
    this.#workspace = again.value;
  }

  get #person(): Person {
    if (this.#workspace === null) throw new Error('no program runs');
    return new Person(this.#workspace, this.#ledger, (problem) => {
      if (!refusals.has(problem.code)) this.#problems.push(`refused: ${JSON.stringify(problem)}`);
    });
  }

  #isThere(id: string): boolean {
    return (this.#ledger.page.engagements.get(id)?.acknowledged ?? null) !== null;
  }
}

/** What does not fit the engagement as it is; the deeds are drawn without looking. */
const refusals: ReadonlySet<string> = new Set(['respondent-unknown', 'respondent-exists']);
