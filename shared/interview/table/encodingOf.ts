/** Spreadsheets save UTF-8, or "Unicode text", which says so in its first two bytes. */
const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The encoding a table is to be read in, by its first bytes; what it is not in shows when it is decoded. */
export function encodingOf(file: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  return marks.find(({ bytes }) => bytes.every((byte, place) => file[place] === byte))?.encoding ?? 'utf-8';
}
