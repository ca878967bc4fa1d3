import type { Result } from '#shared/result';
import { recallDoor } from './doorMemory';
import { newLaunchKey } from './launchKey';
import { openBrowserDoor, type BrowserDoor, type BrowserDoorOptions } from './openBrowserDoor';

interface PortTaken {
  readonly code: 'port-taken';
  readonly port: number;
}

/**
 * Opens the door where it stood when the program last ended without closing it, so that a page still open goes on by
 * itself; otherwise at the port asked for, or at any free one. An old key is used only together with its old port: a
 * page may have offered it to whatever program has taken that port since.
 * `folder` is null for a program that only looks on, whose folder holds the note of another one.
 * Refuses: port-taken, for a port that was asked for.
 */
export async function openAtOldPlace(
  folder: string | null,
  askedPort: number | undefined,
  parts: Omit<BrowserDoorOptions, 'key' | 'port'>,
): Promise<Result<BrowserDoor, PortTaken>> {
  const old = folder === null ? null : await recallDoor(folder);
  if (old !== null && (askedPort === undefined || askedPort === old.port)) {
    const door = await openBrowserDoor({ ...parts, ...old });
    if (door.ok || askedPort !== undefined) return door;
  }
  return openBrowserDoor({ ...parts, key: newLaunchKey(), port: askedPort ?? 0 });
}
