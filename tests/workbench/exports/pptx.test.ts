import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../../support/sampleEngagement';
import { exported, exportJob } from './exported';
import { elementsOf, readArchive, type Element } from './readOffice';

const pointsToUnits = 12_700;
const slideSize = { x: 960 * pointsToUnits, y: 540 * pointsToUnits };
const job = exportJob('pptx', sampleEngagement('A'), {
  edition: 'client',
  language: 'de',
  translate: createTranslate('de'),
});

let files: ReadonlyMap<string, Buffer>;
let slides: readonly (readonly Element[])[];
beforeAll(async () => {
  files = await readArchive(await exported(job));
  slides = [...files].flatMap(([name, xml]) =>
    /^ppt\/slides\/[^/]+\.xml$/.test(name) ? [elementsOf(xml)] : [],
  );
}, 120_000);

const named = (elements: readonly Element[], name: string) => elements.filter((each) => each.name === name);

/** Text of the shape that stands in the place for the title. */
function titleOf(slide: readonly Element[]): string | undefined {
  const place = slide.findIndex(({ attributes, name }) => name === 'p:ph' && attributes['type'] === 'title');
  return slide.slice(0, place + 1).findLast(({ name }) => name === 'p:sp')?.text;
}

describe('The report as slides', () => {
  it('has a real title on every slide, no two alike', () => {
    const titles = slides.map(titleOf);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(slides.length);
    for (const { title } of job.document.sections)
      expect(titles.some((text) => text === title || text?.startsWith(`${title} (1/`))).toBe(true);
  });

  it('names its language for every text', () => {
    const languages = slides.flat().flatMap(({ attributes }) => attributes['lang'] ?? []);
    expect(new Set(languages)).toEqual(new Set(['de-DE']));
  });

  it('is set in nothing smaller than eleven points', () => {
    const sizes = slides
      .flat()
      .flatMap(({ attributes, name }) =>
        name === 'a:rPr' && attributes['sz'] !== undefined ? Number(attributes['sz']) : [],
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1100);
  });

  it('lets nothing run off a slide', () => {
    for (const slide of slides) {
      const offsets = named(slide, 'a:off');
      const sizes = named(slide, 'a:ext').filter(({ attributes }) => 'cx' in attributes);
      expect(sizes.length).toBe(offsets.length);
      for (const [place, { attributes: size }] of sizes.entries()) {
        const at = offsets[place]?.attributes ?? {};
        expect(Number(at['x']) + Number(size['cx'])).toBeLessThanOrEqual(slideSize.x);
        expect(Number(at['y']) + Number(size['cy'])).toBeLessThanOrEqual(slideSize.y);
      }
    }
  });

  it('marks the head of every table', () => {
    const tables = slides.flatMap((slide) => named(slide, 'a:tblPr'));
    expect(tables.length).toBeGreaterThan(5);
    for (const { attributes } of tables) expect(attributes['firstRow']).toBe('1');
  });

  it('says every picture in words', () => {
    const pictures = slides.flatMap((slide) =>
      named(slide, 'p:pic').length > 0 ? named(slide, 'p:cNvPr') : [],
    );
    const described = pictures.filter(({ attributes }) => attributes['name']?.startsWith('Image'));
    expect(described.length).toBeGreaterThan(0);
    for (const { attributes } of described) expect(attributes['descr']?.length).toBeGreaterThan(10);
  });
});
