import { expect, it } from 'vitest';
import { packPages, type Measured } from '../../renderer/features/readout/packPages';
import { splitText } from '../../renderer/features/readout/splitText';

const part = (head: number, units: readonly number[], isWhole = false): Measured => ({
  head,
  units,
  isWhole,
});

it('rows that do not fit go on under their head on the next page, each once', () => {
  const pages = packPages([part(20, [30, 30, 30, 30, 30])], 100, 10);
  expect(pages.map(({ slices }) => slices)).toEqual([
    [{ part: 0, from: 0, to: 2 }],
    [{ part: 0, from: 2, to: 4 }],
    [{ part: 0, from: 4, to: 5 }],
  ]);
});

it('no row goes on alone, and none that heads others stays behind', () => {
  const lone = packPages([part(20, [20, 20, 20, 20, 20])], 100, 10);
  expect(lone.map(({ slices }) => slices.map(({ from, to }) => to - from))).toEqual([[3], [2]]);
  const wave = { ...part(20, [20, 20, 20, 20, 20, 20, 20]), heading: [0, 3] };
  expect(packPages([wave], 100, 10).map(({ slices }) => slices.map(({ from, to }) => to - from))).toEqual([
    [3],
    [4],
  ]);
});

it('a heading goes along with what it heads', () => {
  const pages = packPages([part(0, [60]), part(20, []), part(0, [40])], 100, 10);
  expect(pages.map(({ slices }) => slices.map((each) => each.part))).toEqual([[0], [1, 2]]);
});

it('what is whole is torn only where no page could hold it', () => {
  const whole = packPages([part(0, [50]), part(10, [20, 20, 20], true)], 100, 10);
  expect(whole.map(({ slices }) => slices.map(({ from, to }) => to - from))).toEqual([[1], [3]]);
  const torn = packPages([part(10, [40, 40, 40], true)], 100, 10);
  expect(torn.map(({ slices }) => slices.map(({ from, to }) => to - from))).toEqual([[2], [1]]);
});

it('a unit higher than a page has one to itself and is drawn smaller', () => {
  const pages = packPages([part(0, [50]), part(0, [200])], 100, 10);
  expect(pages.map(({ shrink }) => shrink)).toEqual([1, 0.5]);
});

it('the first stretch of a long drawing stands below its lead, a lone row of a table does not', () => {
  const drawing = packPages([part(0, [20]), part(5, [60, 60])], 100, 10);
  expect(drawing.map(({ slices }) => slices.length)).toEqual([2, 1]);
  const table = packPages([part(0, [45]), part(5, [30, 30])], 100, 10);
  expect(table.map(({ slices }) => slices.length)).toEqual([1, 1]);
});

it('a chapter without anything is still a page', () => {
  expect(packPages([], 100, 10)).toEqual([{ slices: [], shrink: 1 }]);
});

it('a long text is cut between sentences, and nothing of it is lost', () => {
  const text = 'One is short. Two is a little longer than that. Three ends it.';
  const pieces = splitText(text, 36, 'en');
  expect(pieces.join('')).toBe(text);
  expect(pieces.slice(0, -1).every((piece) => piece.trimEnd().endsWith('.'))).toBe(true);
});

it('a word of 20,000 characters is cut without breaking a character in two', () => {
  const pieces = splitText('😀'.repeat(10_000), 500, 'en');
  expect(pieces.join('')).toBe('😀'.repeat(10_000));
  expect(pieces.some((piece) => /\p{Surrogate}/u.test(piece))).toBe(false);
});
