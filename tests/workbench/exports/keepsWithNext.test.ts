import { describe, expect, it } from 'vitest';
import { keepsWithNext } from '#workbench/exports/docx/keepsWithNext';
import type { Look, Part } from '#workbench/exports/parts/part';

const text = (look: Look): Part => ({ kind: 'text', look, runs: [{ text: 'words' }] });
const items = (count: number): Part[] =>
  Array.from({ length: count }, () => ({ kind: 'item', runs: [{ text: 'item' }], depth: 0, number: null }));
const table: Part = { kind: 'table', columns: [], rows: [] };
const kept = (parts: readonly Part[]) => parts.map((_, place) => keepsWithNext(parts, place));

describe('What stays with what follows it', () => {
  it('is a paragraph over a list or a table, and no other', () => {
    expect(kept([text('body'), table])).toEqual([true, false]);
    expect(kept([text('body'), ...items(1)])).toEqual([true, false]);
    expect(kept([text('body'), text('body')])).toEqual([false, false]);
  });

  it('is a caption, and the paragraph over it', () => {
    expect(kept([text('body'), text('caption'), table])).toEqual([true, true, false]);
  });

  it('is every item of a short list but the last', () => {
    expect(kept(items(4))).toEqual([true, true, true, false]);
  });

  it('is the first and the last but one of a long list, so that none ends up alone', () => {
    const long = kept(items(20));
    expect(long.flatMap((isKept, place) => (isKept ? [place] : []))).toEqual([0, 18]);
  });
});
