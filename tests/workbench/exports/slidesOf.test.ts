import { describe, expect, it } from 'vitest';
import { drawing } from '#shared/report/charts/svg';
import type { Part } from '#workbench/exports/parts/part';
import { slidesOf } from '#workbench/exports/pptx/slidesOf';

const section = { id: 'plan', title: 'Plan', blocks: [], startsPage: true };
const columns = [
  { title: 'No.', width: 'narrow' },
  { title: 'What', width: 'wide' },
] as const;
const row = (text: string) => [{ text: '' }, { text }];
const rows = (count: number, name: string) =>
  Array.from({ length: count }, (_, rank) => row(`${name} ${rank}`));
const heading = (text: string) => [{ text, isStrong: true }];
const tablesOf = (parts: readonly Part[]) =>
  slidesOf(section, parts).flatMap(({ content }) => content.filter((each) => each.kind === 'table'));
const textsIn = (table: ReturnType<typeof tablesOf>[number] | undefined) =>
  table?.rows.map((cells) => cells.at(-1)?.text) ?? [];

describe('A table on slides', () => {
  it('ends a slide before rows under a heading of their own', () => {
    const parts: Part[] = [
      {
        kind: 'table',
        columns,
        rows: [heading('One'), ...rows(11, 'first'), heading('Two'), ...rows(6, 'second')],
      },
    ];
    const [first, second, ...others] = tablesOf(parts);
    expect(others).toEqual([]);
    expect(textsIn(first).at(-1)).toBe('first 10');
    expect(textsIn(second)[0]).toBe('Two');
  });

  it('never sends a single row to the next slide', () => {
    for (let count = 14; count < 24; count += 1)
      for (const table of tablesOf([{ kind: 'table', columns, rows: rows(count, 'only') }]))
        expect(table.rows.length).toBeGreaterThan(3);
  });

  it('keeps every row, however many there are', () => {
    const all = rows(300, 'row');
    const shown = tablesOf([{ kind: 'table', columns, rows: all }]).flatMap(textsIn);
    expect(shown).toEqual(all.map((cells) => cells.at(-1)?.text));
  });

  it('has columns of the same width on every slide', () => {
    const widths = tablesOf([
      { kind: 'table', columns, rows: [...rows(40, 'row'), row('Anunusuallylongwordatthelowerend')] },
    ]).map(({ widthsPt }) => widthsPt.join());
    expect(widths.length).toBeGreaterThan(1);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('A remark', () => {
  const remark = (text: string): Part => ({
    kind: 'note',
    title: 'How to read this',
    paragraphs: [[{ text }]],
  });
  const full: Part = { kind: 'table', columns, rows: rows(15, 'row') };

  it('that would have a slide to itself is said by the speaker', () => {
    const [only, ...others] = slidesOf(section, [full, remark('Short words')]);
    expect(others).toEqual([]);
    expect(only?.notes.join()).toContain('Short words');
    expect(only?.title).toBe('Plan');
  });

  it('keeps its slide where it is long', () => {
    const slides = slidesOf(section, [full, remark('Many words. '.repeat(90))]);
    expect(slides.map(({ title }) => title)).toEqual(['Plan (1/2)', 'Plan (2/2)']);
  });
});

describe('A chart', () => {
  const chart: Part = {
    kind: 'chart',
    drawing: drawing(500, 331.7, []),
    alt: 'All of it',
  };

  it('stands on one slide with the heading over it, though it has to be smaller', () => {
    const heading: Part = { kind: 'heading', level: 2, text: 'Compared' };
    const before: Part = { kind: 'table', columns, rows: rows(14, 'row') };
    const slides = slidesOf(section, [before, heading, chart]);
    expect(slides.map(({ content }) => content.map(({ kind }) => kind))).toEqual([
      ['table'],
      ['text', 'chart'],
    ]);
  });
});
