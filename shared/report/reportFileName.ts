/** Names longer than this many bytes in UTF-8 cause trouble in synced folders and on old disks. */
const mostBytes = 120;

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** The name of a report file: client, title and day, e.g. `Alfa - Focus of the product role - 2026-03-01.pdf`. */
export function reportFileName(client: string, title: string, day: string): string {
  return safeFileName([client, title, day], '.pdf');
}

/** The name of an exchange file: client and title. */
export function exchangeFileName(client: string, title: string): string {
  return safeFileName([client, title], '.plumbline.json');
}

/**
 * A name that every file system takes and that shows what it is: composed characters, nothing that controls the
 * terminal or turns the text around, nothing that means a folder, no device, at most 120 bytes with its extension.
 * When it must be cut, the first parts give way and the last one, the day, stays.
 */
function safeFileName(parts: readonly string[], extension: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== '');
  const last = clean.length > 1 ? ` - ${clean.at(-1) ?? ''}` : '';
  const first = clean.length > 1 ? clean.slice(0, -1).join(' - ') : (clean[0] ?? '');
  const room = mostBytes - bytesOf(extension);
  const tail = cutTo(last, room / 2);
  const name = trimmed(cutTo(first, room - bytesOf(tail)) + tail) || 'Plumbline';
  return `${deviceName.test(name) ? `_${cutTo(name, room - 1)}` : name}${extension}`;
}

function cleanPart(text: string): string {
  return trimmed(
    text
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
      .replaceAll(/[<>:"/\\|?*]/g, ' ')
      .replaceAll(/\s+/gu, ' '),
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
