import { localNumber } from '../../state/localNumber';

/** The bytes of a file as text that a call can carry; null if it is gone, or not to be read by this person. */
export async function base64Of(file: File): Promise<string | null> {
  try {
    return toBase64(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieceLength = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceLength)
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  return btoa(text);
}

const megabyte = 1024 * 1024;

/** Megabytes with one decimal, for a sentence. */
export function sizeMbOf({ size }: File): string {
  return localNumber((size / megabyte).toFixed(1));
}

export function isLarger({ size }: File, limitMb: number): boolean {
  return size > limitMb * megabyte;
}
