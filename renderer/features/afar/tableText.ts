import { encodingOf } from '#shared/interview/table/encodingOf';

/** The text of a file; null if it cannot be read, or is in another encoding, in which letters would come out wrong. */
export async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return null;
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
