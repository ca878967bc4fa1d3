/** Names longer than this many bytes in UTF-8 cause trouble in synced folders and on old disks. */
const mostBytes = 120;

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/**
 * A name that every file system takes and that shows what it is: composed characters, nothing that controls the
 * terminal or turns the text around, nothing that means a folder, no device, at most 120 bytes with its extension.
 * When it must be cut, the first parts give way and the last one, the day, stays.
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== '');
  const last = clean.length > 1 ? ` - ${clean.at(-1) ?? ''}` : '';
  const first = clean.length > 1 ? clean.slice(0, -1).join(' - ') : (clean[0] ?? '');
  const room = mostBytes - bytesOf(extension);
  const tail = cutTo(last, room / 2);
  const name = trimmed(cutTo(first, room - bytesOf(tail)) + tail) || 'Plumbline';
  return `${deviceName.test(name) ? `_${trimmed(cutTo(name, room - 1))}` : name}${extension}`;
}

/**
 * The name, or the first of `name (2)`, `name (3)` … that is not taken. Names that differ only in case, or in how
 * accents are composed, are the same file on many disks.
 *
 * @param extension the end of the name that the number goes before, such as `.plumbline.json`
 */
export function freeFileName(name: string, extension: string, taken: Iterable<string>): string {
  const folded = (each: string): string => each.normalize('NFC').toLowerCase();
  const isTaken = new Set(Array.from(taken, folded));
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const room = mostBytes - bytesOf(suffix) - bytesOf(extension);
    const candidate = `${trimmed(cutTo(stem, room))}${suffix}${extension}`;
    if (!isTaken.has(folded(candidate))) return candidate;
  }
}

function cleanPart(text: string): string {
  return trimmed(
    text
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
      .replaceAll(/[<>:"/\\|?*]/g, ' ')
      .replaceAll(/\s+/gu, ' ')
      // What was taken out may have stood between a letter and its accent.
      .normalize('NFC'),
  );
}

/** Windows drops dots and spaces at the end of a name; a dot in front hides the file elsewhere. */
function trimmed(text: string): string {
  return text.replaceAll(/^[\s.]+|[\s.]+$/gu, '');
}

/** As many whole characters from the start as fit; accents stay with their letters. */
function cutTo(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = '';
  for (const [character] of text.matchAll(/\P{Mark}\p{Mark}*/gu)) {
    if (bytesOf(kept) + bytesOf(character) > bytes) break;
    kept += character;
  }
  return kept;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
