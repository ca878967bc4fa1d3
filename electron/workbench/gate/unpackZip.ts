import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { containerCaps as caps, type ContainerFault } from '#shared/file/containerManifest';
import { fail, ok, type Result } from '#shared/result';

export interface ZipFault {
  /** Empty for the file as a whole. */
  readonly entry: string;
  readonly reason: ContainerFault;
}

/** The beginning of every zip file that holds something. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The entries of a zip file by name, in memory: nothing is written anywhere, so no name can lead out of a folder.
 * Names, kinds, number and sizes are settled from the directory before the first byte is unpacked, and what is
 * unpacked is counted while it comes, so that a directory that lies is caught as well.
 */
export async function unpackZip(bytes: Uint8Array): Promise<Result<Map<string, Uint8Array>, ZipFault>> {
  if (bytes.length > caps.fileBytes) return fail({ entry: '', reason: 'too-large' });
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
      // Names are decoded and judged here, so that a refusal can say which one it was.
      decodeStrings: false,
    });
  } catch {
    return fail({ entry: '', reason: 'not-a-zip' });
  }
  try {
    const listed = await readDirectory(zip);
    return listed.ok ? await unpackAll(zip, listed.value) : listed;
  } finally {
    zip.close();
  }
}

type Listed = readonly (readonly [name: string, entry: Entry])[];

async function readDirectory(zip: ZipFile): Promise<Result<Listed, ZipFault>> {
  if (zip.entryCount > caps.entries) return fail({ entry: '', reason: 'too-many-entries' });
  const listed: [string, Entry][] = [];
  const seen = new Set<string>();
  let unpackedBytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = Buffer.from(entry.fileNameRaw).toString('utf8');
      const reason = faultOf(name, entry, seen);
      if (reason !== null) return fail({ entry: shown(name), reason });
      unpackedBytes += entry.uncompressedSize;
      if (unpackedBytes > caps.unpackedBytes) return fail({ entry: shown(name), reason: 'too-large' });
      seen.add(folded(name));
      listed.push([name, entry]);
      if (listed.length > caps.entries) return fail({ entry: '', reason: 'too-many-entries' });
    }
  } catch {
    return fail({ entry: '', reason: 'damaged' });
  }
  return ok(listed);
}

const plainName = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i;
const fileTypeMask = 0o170000;
const regularFile = 0o100000;

function faultOf(name: string, entry: Entry, seen: ReadonlySet<string>): ContainerFault | null {
  // Names we write are plain; anything else (`..`, a drive, a backslash, another alphabet) has no business here.
  if (!plainName.test(name) || name.length > 200 || name.includes('..')) return 'name-unsafe';
  if (seen.has(folded(name))) return 'name-twice';
  const fileType = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (fileType !== 0 && fileType !== regularFile) return 'not-a-file';
  if (entry.isEncrypted()) return 'encrypted';
  if (!entry.canDecodeFileData()) return 'damaged';
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > caps.entryBytes) return 'too-large';
  if (uncompressedSize > caps.ratioFromBytes && uncompressedSize > compressedSize * caps.ratio)
    return 'packed-too-tightly';
  return null;
}

async function unpackAll(zip: ZipFile, listed: Listed): Promise<Result<Map<string, Uint8Array>, ZipFault>> {
  const unpacked = new Map<string, Uint8Array>();
  for (const [name, entry] of listed) {
    try {
      const bytes = await readAll(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
      if (bytes === null) return fail({ entry: name, reason: 'size-differs' });
      unpacked.set(name, bytes);
    } catch {
      // Sizes that do not hold, broken compression, entries that overlap: what it says is not what it is.
      return fail({ entry: name, reason: 'damaged' });
    }
  }
  return ok(unpacked);
}

/** Null when there is more, or less, than was said. */
async function readAll(stream: Readable, sizeBytes: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let readBytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    readBytes += part.length;
    if (readBytes > sizeBytes) return null;
    parts.push(part);
  }
  return readBytes === sizeBytes ? new Uint8Array(Buffer.concat(parts)) : null;
}

/** Two names that many disks take for one. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name as it can be shown: it may be long, and hold anything. */
function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, '?').slice(0, 80);
}
