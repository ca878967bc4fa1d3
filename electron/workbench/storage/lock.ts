import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { FileProblem } from '#shared/file/problem';
import { readJson } from '#shared/file/readJson';
import { fail, ok, type Result } from '#shared/result';
import { fill, replaceFile } from './durableFile';
import { removeIfThere } from './folders';
import { pathOf, type Storage } from './storage';
import { isMissing, orThrow, StorageError, systemCode, tryToWrite } from './storageProblem';
import { readText } from './wholeFile';

/** Who holds, or wants to hold, a data folder. */
export interface ProgramIdentity {
  readonly pid: number;
  readonly host: string;
  /** Differs after every start of the machine. */
  readonly bootId: string;
  /** Names the machine for good, where the system does; null elsewhere. */
  readonly machineId: string | null;
  /** Whether a process of this machine runs; true also when in doubt. */
  readonly isRunning: (pid: number) => boolean;
}

/** A held lock. */
export interface Lock {
  /** Gives the folder free; a lock that somebody took over meanwhile is left alone. */
  release(): Promise<Result<void, FileProblem>>;
  /** Null while the lock is ours. folder-taken-over when it is somebody else's; else what the disk refuses. */
  lossOf(): Promise<FileProblem | null>;
}

const name = 'lock';
const takingOver = 'lock.taking-over';
const capBytes = 4096;

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  bootId: z.string(),
  machineId: z.string().nullable(),
  since: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the lock of a data folder. A lock is taken over silently when its process is surely dead: a process of this
 * host and boot that no longer runs, or one of this very machine before its last start, as after a flat battery.
 * Of any other, nobody here can know whether it still runs.
 * Refuses: folder-in-use, and what the disk refuses.
 */
export function takeLock(
  storage: Storage,
  program: ProgramIdentity,
  token: string,
  isTakeOverAllowed: boolean,
): Promise<Result<Lock, FileProblem>> {
  return tryToWrite(name, async () => {
    const { pid, host, bootId, machineId } = program;
    const own: Holder = { pid, host, bootId, machineId, since: storage.now().toISOString(), token };
    if (!(await create(storage, name, own))) {
      const holder = await readHolder(storage, name);
      if (!isTakeOverAllowed && !isLeftBehind(holder, program)) throw inUse(holder);
      await takeOver(storage, program, holder, own, isTakeOverAllowed);
    }
    await sweepClaim(storage, program);
    return { release: () => release(storage, token), lossOf: watch(storage, own) };
  });
}

/**
 * Looks whether the lock is still the very file that was ours when we last read it, which costs one look-up; only
 * another file is read. A lock that somebody removed is put back, unless another program was quicker.
 */
function watch(storage: Storage, own: Holder): Lock['lossOf'] {
  let identity: string | null = null;
  const identify = () =>
    storage.fs.stat(pathOf(storage, name)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });

  return async () => {
    const looked = await tryToWrite(name, async () => {
      const found = await identify();
      if (found !== null && found.identity === identity) return;
      if (found === null) await create(storage, name, own);
      const before = found ?? (await identify());
      const holder = await readHolder(storage, name);
      if (holder?.token !== own.token) throw takenOver(holder);
      identity = before?.identity ?? null;
    });
    return looked.ok ? null : looked.problem;
  };
}

/** A program that died while taking over may have left its claim. */
async function sweepClaim(storage: Storage, program: ProgramIdentity): Promise<void> {
  if (isLeftBehind(await readHolder(storage, takingOver), program)) await removeIfThere(storage, takingOver);
}

function isLeftBehind(holder: Holder | null, program: ProgramIdentity): boolean {
  if (holder?.host !== program.host) return false;
  if (holder.bootId === program.bootId) return !program.isRunning(holder.pid);
  // A host name alone may belong to two laptops that share a folder; the machine's own id does not.
  return holder.machineId !== null && holder.machineId === program.machineId;
}

/**
 * False: the file is there already. Where the disk has hard links, the lock gets its name when it is whole, so that
 * a power cut cannot leave half of one; elsewhere half a lock counts as one in use, and the person is asked.
 */
async function create(storage: Storage, file: string, holder: Holder): Promise<boolean> {
  if (!storage.capabilities.canLink) return createInPlace(storage, file, holder);
  const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
  if (!(await createInPlace(storage, temporary, holder))) return false;
  try {
    await storage.fs.link(pathOf(storage, temporary), pathOf(storage, file));
    return true;
  } catch (error) {
    // Missing: a program that won the lock meanwhile has swept our file away.
    if (systemCode(error) === 'EEXIST' || isMissing(error)) return false;
    throw error;
  } finally {
    await removeIfThere(storage, temporary);
  }
}

async function createInPlace(storage: Storage, file: string, holder: Holder): Promise<boolean> {
  const opened = await storage.fs.open(pathOf(storage, file), 'exclusive').catch((error: unknown) => {
    if (systemCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (opened === null) return false;
  try {
    await fill(opened, file, bytesOf(holder));
  } catch (error) {
    await removeIfThere(storage, file);
    throw error;
  }
  return true;
}

/**
 * Puts our lock in the place of one that was judged to be left behind. Several programs may judge the same one:
 * they take over one at a time, and whoever comes later finds another lock than the one judged.
 */
async function takeOver(
  storage: Storage,
  program: ProgramIdentity,
  judged: Holder | null,
  own: Holder,
  isAllowed: boolean,
): Promise<void> {
  await claimTakeOver(storage, program, own, isAllowed);
  try {
    const current = await readHolder(storage, name);
    if (current?.token !== judged?.token) throw inUse(current);
    orThrow(await replaceFile(storage, name, bytesOf(own)));
    const written = await readHolder(storage, name);
    if (written?.token !== own.token) throw inUse(written);
  } finally {
    await removeIfThere(storage, takingOver);
  }
}

async function claimTakeOver(
  storage: Storage,
  program: ProgramIdentity,
  own: Holder,
  isAllowed: boolean,
): Promise<void> {
  if (await create(storage, takingOver, own)) return;
  const other = await readHolder(storage, takingOver);
  // A claim that cannot be read would otherwise stand in the way for ever, whatever the person says.
  const isUnreadableAndAllowed = other === null && isAllowed;
  if (!isLeftBehind(other, program) && !isUnreadableAndAllowed) throw inUse(other);
  await removeIfThere(storage, takingOver);
  if (!(await create(storage, takingOver, own))) throw inUse(await readHolder(storage, takingOver));
}

async function release(storage: Storage, token: string): Promise<Result<void, FileProblem>> {
  const holder = await readHolder(storage, name);
  return holder?.token === token ? tryToWrite(name, () => removeIfThere(storage, name)) : ok(undefined);
}

/** Null: no lock, or one that cannot be read. */
async function readHolder(storage: Storage, file: string): Promise<Holder | null> {
  const text = await readText(storage, file, capBytes);
  const json = text.ok && text.value !== null ? readJson(text.value, capBytes) : fail(null);
  const holder = holderSchema.safeParse(json.ok ? json.value : null);
  return holder.success ? holder.data : null;
}

function bytesOf(holder: Holder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

function takenOver(holder: Holder | null): StorageError {
  const { host, pid, since } = holder ?? { host: 'unknown', pid: 0, since: '' };
  return new StorageError({ code: 'folder-taken-over', host, pid, since });
}

function inUse(holder: Holder | null): StorageError {
  const { host, pid, since } = holder ?? { host: 'unknown', pid: 0, since: '' };
  return new StorageError({ code: 'folder-in-use', host, pid, since });
}
