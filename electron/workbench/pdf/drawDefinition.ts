import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { CompactFile } from './draw/compactFile';
import { normalizePageMargin, normalizePageSize, SvgMeasure, tableLayouts } from './draw/library';
import { TaggedLayout } from './draw/taggedLayout';
import { TaggedRenderer } from './draw/taggedRenderer';
import { writeStructure } from './draw/writeStructure';
import { fontFolder } from './fontFiles';
import { guardDefinition } from './guardDefinition';
import type { RenderProgress } from './renderJob';
import type { Typefaces } from './typefaces';

export type TellProgress = (progress: RenderProgress) => void;

/**
 * Draws a definition in these typefaces, whatever is in it: what it may not hold is refused first. Tells how many pages there are as soon
 * as they are laid out. Runs synchronously for seconds: call it in a process of its own.
 */
export async function drawDefinition(
  definition: TDocumentDefinitions,
  typefaces: Pick<Typefaces, 'dictionary' | 'files'>,
  onProgress: TellProgress = () => undefined,
): Promise<Uint8Array> {
  return await drawUnguarded(guardDefinition(definition), typefaces, onProgress);
}

/**
 * The same without a look at what is in the definition; exported for proof that the way of drawing by itself reads
 * nothing but its typefaces. It has no means to fetch anything from the network.
 */
export async function drawUnguarded(
  definition: TDocumentDefinitions,
  { dictionary, files }: Pick<Typefaces, 'dictionary' | 'files'>,
  onProgress: TellProgress = () => undefined,
): Promise<Uint8Array> {
  const document = fileFor(definition, { dictionary, files });
  const size = normalizePageSize(definition.pageSize);
  const layout = new TaggedLayout(
    definition.language ?? '',
    size,
    normalizePageMargin(definition.pageMargins ?? 40),
    new SvgMeasure(),
  );
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(
    definition.content,
    document,
    {},
    definition.defaultStyle,
    definition.background,
    definition.header,
    definition.footer,
  );
  onProgress({ pages: pages.length, share: 0 });
  const renderer = new TaggedRenderer(document, (share) => onProgress({ pages: pages.length, share }));
  renderer.renderPages(pages);
  writeStructure(document, layout.root, pages.length);
  return bytesOf(document);
}

function fileFor(
  { displayTitle, info = {}, language }: TDocumentDefinitions,
  { dictionary, files }: Pick<Typefaces, 'dictionary' | 'files'>,
): CompactFile {
  const own = new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const options = {
    pdfVersion: '1.7',
    displayTitle,
    lang: language,
    autoFirstPage: false,
    info: Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key.charAt(0).toUpperCase() + key.slice(1),
        value as unknown,
      ]),
    ),
    font: null,
  };
  const memory = {
    existsSync: (name: string) => own.has(name),
    readFileSync: (name: string) => own.get(name) ?? Buffer.alloc(0),
  };
  return new CompactFile(dictionary, {}, {}, {}, options, memory, (path) => path.startsWith(fontFolder));
}

function bytesOf(document: CompactFile): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
