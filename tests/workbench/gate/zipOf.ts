import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../support/crc32';

/** An entry of a zip file as somebody may have made it by hand, with whatever it claims. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
  readonly isDeflated?: boolean;
  readonly claimedSizeBytes?: number;
  readonly flags?: number;
}

/** A zip file byte by byte: no library in between that would make it decent. */
export function zipOf(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content,
    mode = 0o100600,
    isDeflated = false,
    claimedSizeBytes,
    flags = 0x0800,
  } of entries) {
    const raw = Buffer.from(typeof content === 'string' ? Buffer.from(content) : content);
    const packed = isDeflated ? deflateRawSync(raw, { level: 9 }) : raw;
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(isDeflated ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(raw) >>> 0, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSizeBytes ?? raw.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, nameBytes, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE((mode << 16) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), fields, central, nameBytes]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]));
}
