import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '#workbench/storage/fileSystem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { openPlace } from '#workbench/backup/backupPlace';
import { takeBackup, type BackupOrder } from '#workbench/backup/takeBackup';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  fact,
  valueOf,
  type TestWorkspace,
} from '../storage/support/workspace';

export const workspace = 'ws-1';

export interface Desk {
  readonly data: string;
  readonly stick: string;
  readonly open: TestWorkspace;
}

/** A data folder with work in it, and an empty stick. */
export async function aDesk(): Promise<Desk> {
  const folder = await aFolder();
  const [data, stick] = [join(folder, 'data'), join(folder, 'stick')];
  await mkdir(stick);
  const open = await anOpenWorkspace(data);
  valueOf(await open.engagements.create(anEngagement()));
  valueOf(await open.engagements.commit('eng-1', fact(1)));
  valueOf(
    await open.clients.update((clients) => ({
      ok: true,
      value: [...clients, { id: 'client-1', name: 'Ångström AB' }],
    })),
  );
  return { data, stick, open };
}

interface Changed extends Partial<BackupOrder> {
  readonly fs?: FileSystem;
  readonly at?: string;
  readonly mustExist?: boolean;
}

/** One backup, by the same steps as the program takes. */
export async function backUp({ data, stick }: Pick<Desk, 'data' | 'stick'>, changed: Changed = {}) {
  const { fs = nodeFileSystem, at = '2026-03-01T09:00:00.000Z', mustExist = false, ...order } = changed;
  const place = await aPlace(stick, { fs, at, data, mustExist });
  if (!place.ok) return place;
  return takeBackup({ fs: nodeFileSystem, folder: data }, place.value, {
    workspace,
    host: 'laptop',
    version: '0.0.0-test',
    keep: 30,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...order,
  });
}

export function aPlace(
  stick: string,
  { fs = nodeFileSystem, at = '2026-03-01T09:00:00.000Z', data = '/nowhere', mustExist = false } = {},
) {
  return openPlace(
    {
      fs,
      now: () => new Date(at),
      newId: () => 'writer-1',
      pause: () => Promise.resolve(),
      onProblem: (problem) => {
        throw new Error(`unexpected problem in the background: ${JSON.stringify(problem)}`);
      },
    },
    stick,
    { dataFolder: data, mustExist },
  );
}
