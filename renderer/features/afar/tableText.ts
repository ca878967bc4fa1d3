/** How spreadsheets save text: UTF-8, or "Unicode text", which says so in its first two bytes. */
const marks: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** The text of a file; null if it cannot be read, or is in another encoding, in which letters would come out wrong. */
export async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return null;
  const [, , encoding = 'utf-8'] =
    marks.find(([first, second]) => bytes[0] === first && bytes[1] === second) ?? [];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
