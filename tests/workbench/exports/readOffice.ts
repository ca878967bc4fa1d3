import { SaxesParser } from 'saxes';
import { fromBuffer, type Entry } from 'yauzl';

/** What is in an archive, read by another library than the one that wrote it. */
export function readArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (problem, archive) => {
      if (problem) {
        reject(problem);
        return;
      }
      const found = new Map<string, Buffer>();
      archive.on('error', reject);
      archive.on('end', () => resolve(found));
      archive.on('entry', (entry: Entry) => {
        archive.openReadStream(entry, (unreadable, stream) => {
          if (unreadable) {
            reject(unreadable);
            return;
          }
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', reject);
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(pieces));
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside it. */
  text: string;
}

/** Every element of an XML file in reading order; throws where it is not well-formed. */
export function elementsOf(xml: Buffer | undefined): readonly Element[] {
  if (xml === undefined) throw new Error('there is no such file');
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ attributes, name }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml.toString('utf8')).close();
  return all;
}

/** The texts of all elements of a name. */
export function textsOf(xml: Buffer | undefined, name: string): readonly string[] {
  return elementsOf(xml)
    .filter((element) => element.name === name)
    .map(({ text }) => text);
}
