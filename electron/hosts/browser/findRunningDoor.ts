import { browserWire, type Entry } from '#shared/contract/browserWire';
import type { Result } from '#shared/result';
import { recallDoor, type DoorNote } from './doorMemory';
import { newEntryCode } from './entryCodes';
import { isSameSecret } from './launchKey';

const patienceMs = 2_000;

/**
 * The browser door that is open on this data folder, or null. After a crash another program may listen at the noted
 * port, so whoever answers has to prove that it is our door: it is offered a code, which is worth nothing elsewhere,
 * and must answer with the key, which was not sent.
 */
export async function findRunningDoor(folder: string): Promise<DoorNote | null> {
  const note = await recallDoor(folder);
  return note !== null && (await knowsKey(note)) ? note : null;
}

async function knowsKey({ port, key, codeSecret }: DoorNote): Promise<boolean> {
  const origin = `http://127.0.0.1:${port}`;
  try {
    const answer = await fetch(`${origin}${browserWire.enterPath}`, {
      method: 'POST',
      headers: { origin, [browserWire.codeHeader]: newEntryCode(codeSecret) },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const reply = (await answer.json()) as Result<Partial<Entry>, unknown>;
    return reply.ok && isSameSecret(String(reply.value.key), key);
  } catch {
    // Nobody there, or somebody who speaks otherwise.
    return false;
  }
}
