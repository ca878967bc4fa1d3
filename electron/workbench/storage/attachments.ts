import { fail, ok } from '#shared/result';
import { replaceFile } from './durableFile';
import { ensureFolder } from './folders';
import { folderOf, sha256, syncFolder, type Storage } from './storage';
import { tryToWrite } from './storageProblem';
import { readBytes } from './wholeFile';
import type { Attachments } from './workspace';

const capBytes = 256 * 1024 * 1024;
const hashPattern = /^[0-9a-f]{64}$/;

/** Bytes kept in a folder under the name of their SHA-256, spread over 256 folders by its first two digits. */
export function attachmentsIn(storage: Storage, folder: string): Attachments {
  const nameOf = (hash: string) => `${folder}/${hash.slice(0, 2)}/${hash}`;

  const read: Attachments['read'] = async (hash) => {
    if (!hashPattern.test(hash)) return fail({ code: 'attachment-not-found', attachment: hash.slice(0, 80) });
    const bytes = await readBytes(storage, nameOf(hash), capBytes);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return fail({ code: 'attachment-not-found', attachment: hash });
    if (sha256(bytes.value) !== hash)
      return fail({ code: 'file-damaged', file: nameOf(hash), damage: 'checksum' });
    return ok(bytes.value);
  };

  return {
    read,
    async write(bytes) {
      const refusal = await storage.refusalOnDisk();
      if (refusal !== null) return fail(refusal);
      const hash = sha256(bytes);
      const name = nameOf(hash);
      if (bytes.length > capBytes) return fail({ code: 'file-too-large', file: name, capBytes });
      // Sound bytes under that name are these bytes; damaged ones are made whole again.
      const present = await read(hash);
      const made = await tryToWrite(name, async () => {
        await ensureFolder(storage, folderOf(name));
        // Who wrote them may have been killed before their name was durable.
        if (present.ok) await syncFolder(storage, folderOf(name));
      });
      if (!made.ok) return made;
      if (present.ok) return ok(hash);
      const written = await replaceFile(storage, name, bytes);
      return written.ok ? ok(hash) : written;
    },
  };
}
