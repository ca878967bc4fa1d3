import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, BlockOf, ReportDocument } from '#shared/report/document';
import { createPicturesForPrint } from '#workbench/picturesForPrint';
import type { Rendered } from '#workbench/pdf/renderJob';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { imagesHere } from '../../support/imagesHere';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { png } from '../images/pictures';
import { paintsUnmarked, partsIn, readStructure } from './readStructure';

const report = reportOf(sampleEngagement('A'));
const nameOf = (id: string): string => id.padEnd(64, '0');

function picture(id: string, number: number): Block & BlockOf<'picture'> {
  return {
    kind: 'picture',
    key: `picture.${id}`,
    attachment: nameOf(id),
    label: `Picture ${number}`,
    caption: `The board of ${id}`,
    alt: `A board with three columns (${id})`,
  };
}

const heading: Block = { kind: 'heading', level: 2, text: 'What we were shown' };
const filler = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text: 'A line of text.' }));
const withBlocks = (...blocks: Block[]): ReportDocument => ({
  ...report,
  sections: [{ id: 'only', title: 'The only chapter', startsPage: true, blocks }],
});

async function drawn(
  document: ReportDocument,
  sizes: Readonly<Record<string, [number, number]>>,
): Promise<Rendered> {
  const given = new Map(
    Object.entries(sizes).map(
      ([id, [width, height]]) => [nameOf(id), new Uint8Array(png({ width, height }))] as const,
    ),
  );
  const pictures = await createPicturesForPrint(imagesHere).prepare(
    { names: [...given.keys()], read: (name) => Promise.resolve(given.get(name) ?? null) },
    undefined,
  );
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  return renderPdf({ document, brand, logo: null, typeface: null, pictures });
}

/** Width and height of every picture in points, with its page. */
async function picturesIn(bytes: Uint8Array): Promise<{ page: number; width: number; height: number }[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const found: { page: number; width: number; height: number }[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { fnArray, argsArray } = await (await document.getPage(page)).getOperatorList();
    fnArray.forEach((operation, at) => {
      if (operation !== OPS.paintImageXObject) return;
      const moved = fnArray.lastIndexOf(OPS.transform, at);
      const [width, , , height] = argsArray[moved] as [number, number, number, number];
      found.push({ page, width: Math.round(width), height: Math.abs(Math.round(height)) });
    });
  }
  await loading.destroy();
  return found;
}

describe('pictures in the PDF', () => {
  let rendered: Rendered;
  beforeAll(async () => {
    const document = withBlocks(heading, picture('aa', 1), picture('bb', 2), picture('cc', 3));
    rendered = await drawn(document, { aa: [1600, 900], bb: [900, 1800], cc: [500, 250] });
  });

  it('are as large as their room, in their own proportions, and never coarser than 150 dots an inch', async () => {
    expect((await picturesIn(rendered.bytes)).map(({ width, height }) => [width, height])).toEqual([
      [470, 264],
      [150, 300],
      [240, 120],
    ]);
    expect(rendered.warnings).toEqual([]);
  });

  it('are figures told in words, under a caption', async () => {
    const { pages, unmarked, orphans } = await readStructure(rendered.bytes);
    expect(partsIn(pages, 'Figure').map(({ alt }) => alt)).toEqual([
      'Picture 1: A board with three columns (aa)',
      'Picture 2: A board with three columns (bb)',
      'Picture 3: A board with three columns (cc)',
    ]);
    expect(partsIn(pages, 'P').map(({ words }) => words)).toContain('Picture 1 The board of aa');
    expect([unmarked, orphans]).toEqual([[], []]);
    expect(await paintsUnmarked(rendered.bytes)).toBe(false);
  });

  it('stay on one page with their caption and the heading over them', { timeout: 60_000 }, async () => {
    for (const lines of [8, 14, 18, 22, 26]) {
      const { bytes } = await drawn(withBlocks(...filler(lines), heading, picture('aa', 1)), {
        aa: [1600, 900],
      });
      const [shown] = await picturesIn(bytes);
      const { pages } = await readStructure(bytes);
      const page = pages[(shown?.page ?? 0) - 1];
      expect(page?.words, `after ${lines} lines`).toContain('What we were shown');
      expect(page?.words).toContain('The board of aa');
    }
  });
});

describe('a picture that is not fit for print', () => {
  it('is left out with its heading where it cannot be read, and named', async () => {
    const { bytes, warnings } = await drawn(withBlocks(...filler(1), heading, picture('aa', 1)), {});
    expect(warnings).toMatchObject([
      { code: 'picture-left-out', spots: [{ text: 'Picture 1: A board with three columns (aa)' }] },
    ]);
    const { pages } = await readStructure(bytes);
    expect(pages.map(({ words }) => words).join(' ')).not.toContain('What we were shown');
    expect(await picturesIn(bytes)).toEqual([]);
  });

  it('is named where it is too coarse, and printed small', async () => {
    const { bytes, warnings } = await drawn(withBlocks(picture('aa', 1)), { aa: [390, 200] });
    expect(warnings).toMatchObject([
      { code: 'picture-coarse', spots: [{ text: 'Picture 1: A board with three columns (aa)' }] },
    ]);
    expect(await picturesIn(bytes)).toMatchObject([{ width: 187, height: 96 }]);
  });

  it('is not called coarse for being narrow', async () => {
    const { warnings } = await drawn(withBlocks(picture('aa', 1)), { aa: [390, 1600] });
    expect(warnings).toEqual([]);
  });
});
