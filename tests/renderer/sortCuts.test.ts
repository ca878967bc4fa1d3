import { expect, it } from 'vitest';
import { sortCuts, type ChosenFace } from '../../renderer/features/brands/sortCuts';

function face(fileName: string, weight: number, style: 'normal' | 'italic' = 'normal'): ChosenFace {
  return {
    fileName,
    base64: '',
    face: { family: 'Any', weight, style, lacks: [], specimen: { path: '', viewBox: '' } },
  };
}

const named = (chosen: readonly ChosenFace[]) => {
  const { cuts, unused } = sortCuts(chosen);
  return [Object.fromEntries(Object.entries(cuts).map(([cut, { fileName }]) => [cut, fileName])), unused];
};

it('four files are told apart by slant and weight, whatever their order and names', () => {
  const files = [face('b', 700, 'italic'), face('d', 700), face('c', 400, 'italic'), face('a', 400)];
  expect(named(files)).toEqual([{ regular: 'a', bold: 'd', italic: 'c', boldItalic: 'b' }, []]);
});

it('a light and a heavy one are taken where there is no other', () => {
  expect(named([face('black', 900), face('light', 300)])).toEqual([{ regular: 'light', bold: 'black' }, []]);
});

it('what no cut is left for is named', () => {
  expect(named([face('a', 400), face('medium', 500), face('bold', 700)])).toEqual([
    { regular: 'a', bold: 'bold' },
    ['medium'],
  ]);
});

it('a slanted file alone is the whole typeface', () => {
  expect(named([face('only', 400, 'italic')])).toEqual([{ regular: 'only' }, []]);
});
