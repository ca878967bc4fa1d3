import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { OwnDoor } from './guard';

/** An open door, and the secret its entry codes are made with. */
export interface DoorNote extends OwnDoor {
  readonly codeSecret: string;
}

const fileName = 'browser-door.json';
const secret = z.string().regex(/^[\w-]{43}$/);
const doorNote = z.strictObject({ port: z.int().min(1024).max(65_535), key: secret, codeSecret: secret });

/**
 * The door that is open, or was not closed properly, so that a page that is still open can go on after a restart.
 * Null when there was none, when the note is unreadable, or when others of this machine could have read it.
 */
export async function recallDoor(folder: string): Promise<DoorNote | null> {
  const path = join(folder, fileName);
  try {
    const isPrivate = process.platform === 'win32' || ((await stat(path)).mode & 0o077) === 0;
    const text = await readFile(path, 'utf8');
    return isPrivate ? doorNote.parse(JSON.parse(text)) : null;
  } catch {
    // No note, or none we can use: the door then simply opens elsewhere.
    return null;
  }
}

/**
 * Notes the open door, for its owner only. Call it only while this program holds the lock of the data folder.
 * Written afresh each time: an existing file would keep its old permissions.
 */
export async function rememberDoor(folder: string, { port, key, codeSecret }: DoorNote): Promise<void> {
  await removeNote(folder);
  const text = JSON.stringify({ port, key, codeSecret });
  await writeFile(join(folder, fileName), text, { flag: 'wx', mode: 0o600 });
}

/** After a proper close nobody is to come back to this door; the note of one that took the folder over stays. */
export async function forgetDoor(folder: string, { key, codeSecret }: DoorNote): Promise<void> {
  const noted = await recallDoor(folder);
  if (noted === null || (noted.key === key && noted.codeSecret === codeSecret)) await removeNote(folder);
}

async function removeNote(folder: string): Promise<void> {
  await rm(join(folder, fileName), { force: true });
}
