import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment an archive can name, in the clock of whoever reads it. */
const beginning = new Date(1980, 0, 1);
const properties = 'docProps/core.xml';
const times = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** Changes the text of an entry of an office file. */
export type Rewrite = (xml: string, name: string) => string;

/**
 * An office file without the time at which it was packed: its properties name the given time (ISO), its entries none.
 * Equal content gives equal bytes. `rewrite` is asked about every entry that is XML.
 */
export function stillZip(bytes: Uint8Array, at: string, rewrite: Rewrite = (xml) => xml): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!name.endsWith('.xml')) return [name, content];
    const xml = strFromU8(content);
    const timed = name === properties ? xml.replaceAll(times, `$1${secondsOf(at)}$3`) : xml;
    const rewritten = rewrite(timed, name);
    return [name, rewritten === xml ? content : strToU8(rewritten)];
  });
  return archiveOf(entries);
}

/** Files as one archive, in this order, without times. */
export function archiveOf(files: readonly (readonly [string, Zippable[string]])[]): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: beginning, level: 6 });
}

function secondsOf(at: string): string {
  return `${at.slice(0, 19)}Z`;
}
