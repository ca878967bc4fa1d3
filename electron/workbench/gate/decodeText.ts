/**
 * Bytes as text; null where they are not in that encoding, UTF-8 unless told otherwise. A byte order mark at the
 * beginning is no part of the text.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' = 'utf-8',
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
