import {
  documentKinds,
  extensionOf,
  type DocumentKind,
  type DocumentLook,
} from '#shared/engagement/documentKinds';

const begins: Readonly<Record<Exclude<DocumentLook, 'text'>, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
};

/** What kind of document a file is, where its name and its content agree; null for everything else. */
export function documentKindOf(bytes: Uint8Array, fileName: string): DocumentKind | null {
  const kind = documentKinds.get(extensionOf(fileName));
  if (kind === undefined || bytes.length === 0) return null;
  const isAsNamed =
    kind.look === 'text' ? isText(bytes) : begins[kind.look].every((byte, place) => bytes[place] === byte);
  return isAsNamed ? kind : null;
}

/** UTF-16 as Windows saves it has zeros, and says so with its first two bytes. */
function isText(bytes: Uint8Array): boolean {
  const mark = `${String(bytes[0])} ${String(bytes[1])}`;
  return mark === '255 254' || mark === '254 255' || !bytes.includes(0);
}
