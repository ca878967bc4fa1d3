import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { crossReferencesOf } from '#workbench/pdf/layout/crossReferences';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { partsIn, readStructure } from './readStructure';

interface FoundLink {
  readonly page: number;
  readonly destination: string;
}

interface ReadLink {
  readonly subtype: string;
  readonly dest?: unknown;
}

const document = reportOf(sampleEngagement('A'));
let links: readonly FoundLink[] = [];
/** Names of places with the page, from 1, that they are on. */
const places = new Map<string, number>();
let bytes: Uint8Array;

beforeAll(async () => {
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  ({ bytes } = await renderPdf({ document, brand, logo: null, typeface: null }));
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const read = await loading.promise;
  for (const [name, target] of Object.entries(await read.getDestinations())) {
    const [page] = target as [Parameters<typeof read.getPageIndex>[0]];
    places.set(name, (await read.getPageIndex(page)) + 1);
  }
  const found: FoundLink[] = [];
  for (let page = 1; page <= read.numPages; page += 1) {
    const annotations = (await (await read.getPage(page)).getAnnotations()) as readonly ReadLink[];
    for (const { dest, subtype } of annotations)
      if (subtype === 'Link' && typeof dest === 'string') found.push({ page, destination: dest });
  }
  links = found;
  await loading.destroy();
}, 60_000);

/** Where the links of a chapter lead; from its first page to the one before the next chapter. */
function leadingFrom(chapter: string): ReadonlySet<string> {
  const at = document.sections.findIndex(({ id }) => id === chapter);
  const [first, last] = [places.get(chapter), places.get(document.sections[at + 1]?.id ?? '')];
  if (first === undefined || last === undefined) throw new Error(`no chapter "${chapter}"`);
  return new Set(
    links.filter(({ page }) => page >= first && page < last).map(({ destination }) => destination),
  );
}

describe('what a report mentions', () => {
  it('leads nowhere by a name that two places share', () => {
    const sections = document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.key === 'finding.role.mandate' && block.kind === 'finding'
          ? { ...block, title: 'Role definition' }
          : block,
      ),
    }));
    expect(crossReferencesOf(document).names.get('Role definition')).toBe('finding.role.definition');
    expect(crossReferencesOf({ ...document, sections }).names.has('Role definition')).toBe(false);
  });

  it('is led to: recommendations, facets and chapters, from where they are mentioned', () => {
    expect(leadingFrom('summary')).toContain('recommendation.R01');
    expect(leadingFrom('summary')).toContain('finding.role.definition');
    expect(leadingFrom('roadmap')).toContain('recommendation.R35');
    expect(leadingFrom('recommendations')).toContain('finding.role.definition');
    expect(leadingFrom('views')).toContain('finding.role.focus');
  });

  it('is there', () => {
    expect(links.length).toBeGreaterThan(60);
    expect(
      [...new Set(links.map(({ destination }) => destination))].filter((each) => !places.has(each)),
    ).toEqual([]);
  });

  it('is told to be a link where somebody listens', async () => {
    const { pages } = await readStructure(bytes);
    const told = partsIn(pages, 'Link').map(({ words }) => words);
    expect(told).toContain('R01');
    expect(told).toContain('Role definition');
  });

  it('does not lead to itself', () => {
    const page = places.get('dimension-role');
    const here = links.filter((each) => each.page === page).map(({ destination }) => destination);
    expect(here).not.toContain('dimension-role');
  });
});
