import { describe, expect, it } from 'vitest';
import { joinLines } from '#workbench/pdf/draw/joinLines';
import type { PageItem, Vector } from '#workbench/pdf/draw/library';

const line = (x1: number, x2: number, more: Partial<Vector> = {}): PageItem => ({
  type: 'vector',
  item: { type: 'line', x1, x2, y1: 50, y2: 50, lineWidth: 0.4, lineColor: '#cccccc', ...more },
});

describe('lines of a page', () => {
  it('that go on from each other are one', () => {
    expect(joinLines([line(10, 20), line(20, 35), line(35, 40)])).toEqual([line(10, 40)]);
  });

  it.each([
    ['have a gap between them', line(21, 35)],
    ['have another colour', line(20, 35, { lineColor: '#000000' })],
    ['have another width', line(20, 35, { lineWidth: 1 })],
    ['are at another height', line(20, 35, { y1: 51, y2: 51 })],
    ['rise', line(20, 35, { y2: 51 })],
    ['are dashed', line(20, 35, { dash: { length: 3 } })],
    ['are boxes', line(20, 35, { type: 'rect' })],
  ])('that %s stay two', (_, other) => {
    expect(joinLines([line(10, 20), other])).toEqual([line(10, 20), other]);
  });

  it('with something drawn between them stay two', () => {
    const between: PageItem = { type: 'endClip' };
    expect(joinLines([line(10, 20), between, line(20, 30)])).toHaveLength(3);
  });
});
