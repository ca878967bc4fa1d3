import { beforeAll, describe, expect, it } from 'vitest';
import { drawDefinition } from '#workbench/pdf/drawDefinition';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { readPdf } from './readPdf';

const paragraphs = Array.from({ length: 120 }, (_, number) => {
  const word = `P${String(number).padStart(3, '0')}`;
  return Array.from({ length: 4 + ((number * 17) % 60) }, () => word).join(' ');
});

describe('texts that run over the end of a page', () => {
  /** Paragraph, and how many of its lines each page has that it stands on. */
  const lines = new Map<string, Map<number, number>>();
  let pageCount = 0;
  beforeAll(async () => {
    const bytes = await drawDefinition(
      {
        pageSize: { width: 300, height: 260 },
        defaultStyle: { font: 'Text', fontSize: 10 },
        content: paragraphs.map((text) => ({ text, margin: [0, 0, 0, 6] })),
      },
      typefacesFor(null),
    );
    const { pages } = await readPdf(bytes);
    pageCount = pages.length;
    pages.forEach((page, place) => {
      for (const line of page.split('\n').filter((each) => each.trim() !== '')) {
        const own = lines.get(line.slice(0, 4)) ?? new Map<number, number>();
        lines.set(line.slice(0, 4), own.set(place, (own.get(place) ?? 0) + 1));
      }
    });
  });

  it('are many here, and all there', () => {
    expect(pageCount).toBeGreaterThan(30);
    expect(lines.size).toBe(paragraphs.length);
    expect([...lines.values()].filter((pages) => pages.size > 1).length).toBeGreaterThan(10);
  });

  it('leave no line alone, neither at the foot nor at the head', () => {
    const alone = [...lines].filter(([, pages]) => pages.size > 1 && [...pages.values()].includes(1));
    expect(alone.map(([paragraph]) => paragraph)).toEqual([]);
  });
});
