import { describe, expect, it } from 'vitest';
import { markBy, movedBy } from '../../renderer/features/outputs/charter/raciKeys';

const size = { row: 13, column: 8 };

describe('moving in the table of responsibilities', () => {
  it.each([
    ['ArrowUp', { row: 3, column: 4 }],
    ['ArrowDown', { row: 5, column: 4 }],
    ['ArrowLeft', { row: 4, column: 3 }],
    ['ArrowRight', { row: 4, column: 5 }],
    ['Home', { row: 4, column: 0 }],
    ['End', { row: 4, column: 7 }],
    ['PageUp', { row: 0, column: 4 }],
    ['PageDown', { row: 12, column: 4 }],
  ])('%s leads to %o', (key, next) => {
    expect(movedBy(key, { row: 4, column: 4 }, size)).toEqual(next);
  });

  it('stays at the edges', () => {
    expect(movedBy('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(movedBy('ArrowRight', { row: 12, column: 7 }, size)).toEqual({ row: 12, column: 7 });
  });

  it('knows no other keys', () => {
    expect(movedBy('Tab', { row: 4, column: 4 }, size)).toBeNull();
  });
});

describe('setting a mark', () => {
  it.each([
    ['r', 'R'],
    ['A', 'A'],
    ['c', 'C'],
    ['I', 'I'],
    ['b', 'AR'],
    ['Delete', null],
    ['Backspace', null],
    ['x', undefined],
    ['constructor', undefined],
  ])('%s gives %s', (key, mark) => {
    expect(markBy(key)).toBe(mark);
  });
});
