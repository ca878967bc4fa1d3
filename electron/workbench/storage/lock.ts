import { z } from 'zod';
import type { FileProblem } from '#shared/file/problem';
import { readJson } from '#shared/file/readJson';
import { fail, ok, type Result } from '#shared/result';
import { fill, rename } from './durableFile';
import { pathOf, type Storage } from './storage';
import { isMissing, StorageError, systemCode, tryToWrite } from './storageProblem';
import { readText } from './wholeFile';

/** Who holds, or wants to hold, a data folder. */
export interface ProgramIdentity {
  readonly pid: number;
  readonly host: string;
  /** Differs after every start of the machine. */
  readonly bootId: string;
  /** Whether a process of this machine runs; true also when in doubt. */
  readonly isRunning: (pid: number) => boolean;
}

/** A held lock. */
export interface Lock {
  /** Gives the folder free; a lock that somebody took over meanwhile is left alone. */
  release(): Promise<Result<void, FileProblem>>;
}

const name = 'lock';
const capBytes = 4096;

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  bootId: z.string(),
  since: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the lock of a data folder. A lock left by a dead process of this host and this boot is taken over silently;
 * of any other, nobody here can know whether it still runs.
 * Refuses: folder-in-use, and what the disk refuses.
 */
export function takeLock(
  storage: Storage,
  program: ProgramIdentity,
  token: string,
  isTakeOverAllowed: boolean,
): Promise<Result<Lock, FileProblem>> {
  return tryToWrite(name, async () => {
    const { pid, host, bootId } = program;
    const own: Holder = { pid, host, bootId, since: storage.now().toISOString(), token };
    if (!(await create(storage, own))) {
      const holder = await readHolder(storage);
      if (!isTakeOverAllowed && !isLeftBehind(holder, program)) throw inUse(holder);
      await setAside(storage, holder, token);
      if (!(await create(storage, own))) throw inUse(await readHolder(storage));
    }
    return { release: () => release(storage, token) };
  });
}

function isLeftBehind(holder: Holder | null, program: ProgramIdentity): boolean {
  return (
    holder !== null &&
    holder.host === program.host &&
    holder.bootId === program.bootId &&
    !program.isRunning(holder.pid)
  );
}

/** False: there is a lock already. Half a lock, seen while another program writes it, counts as one in use. */
async function create(storage: Storage, holder: Holder): Promise<boolean> {
  const file = await storage.fs.open(pathOf(storage, name), 'exclusive').catch((error: unknown) => {
    if (systemCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await fill(file, name, new TextEncoder().encode(`${JSON.stringify(holder)}\n`));
  } catch (error) {
    await removeIfThere(storage, name);
    throw error;
  }
  return true;
}

/**
 * Moves a lock away that was judged to be left behind. Two programs may judge the same one: whoever finds another
 * lock in hand than the one judged has moved a live one, and puts it back.
 */
async function setAside(storage: Storage, judged: Holder | null, token: string): Promise<void> {
  const aside = `${name}.${token}.left`;
  try {
    await rename(storage, name, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const moved = await readHolder(storage, aside);
  if (moved?.token !== judged?.token) {
    await rename(storage, aside, name);
    throw inUse(moved);
  }
  await removeIfThere(storage, aside);
}

async function release(storage: Storage, token: string): Promise<Result<void, FileProblem>> {
  const holder = await readHolder(storage);
  return holder?.token === token ? tryToWrite(name, () => removeIfThere(storage, name)) : ok(undefined);
}

/** Null: no lock, or one that cannot be read. */
async function readHolder(storage: Storage, file = name): Promise<Holder | null> {
  const text = await readText(storage, file, capBytes);
  const json = text.ok && text.value !== null ? readJson(text.value, capBytes) : fail(null);
  const holder = holderSchema.safeParse(json.ok ? json.value : null);
  return holder.success ? holder.data : null;
}

async function removeIfThere(storage: Storage, file: string): Promise<void> {
  await storage.fs.unlink(pathOf(storage, file)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

function inUse(holder: Holder | null): StorageError {
  const { host, pid, since } = holder ?? { host: 'unknown', pid: 0, since: '' };
  return new StorageError({ code: 'folder-in-use', host, pid, since });
}
