import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdvanceGuard } from '../../renderer/features/interview/advanceGuard';
import { balanced } from '../../renderer/features/interview/answers/balanced';
import { createPaceMeter } from '../../renderer/features/interview/paceMeter';

describe('going on by itself', () => {
  it('lets nothing answer the next question that was meant for the one before', () => {
    let nowMs = 1000;
    const guard = createAdvanceGuard(() => nowMs);
    expect(guard.mayAnswer()).toBe(true);
    guard.note();
    nowMs += 200;
    expect(guard.mayAnswer()).toBe(false);
    nowMs += 50;
    expect(guard.mayAnswer()).toBe(true);
  });
});

describe('the pace of a sitting', () => {
  it('counts every question once, and a long silence as five minutes', () => {
    let nowMs = 0;
    const meter = createPaceMeter(
      (question) => (question === 'grid' ? 5 : 1),
      () => nowMs,
    );
    nowMs += 60_000;
    expect(meter.settle('one')).toEqual({ effort: 1, minutes: 1 });
    nowMs += 60_000;
    expect(meter.settle('one')).toEqual({ effort: 1, minutes: 1 });
    nowMs += 3_600_000;
    expect(meter.settle('grid')).toEqual({ effort: 6, minutes: 6 });
  });
});

describe('balancing an allocation', () => {
  const parts = ['a', 'b', 'c', 'd', 'e'];
  const shares = fc.dictionary(fc.constantFrom(...parts), fc.integer({ min: 0, max: 100 }));

  it('gives whole shares that sum to 100, whatever stood there', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const next = Object.values(balanced(parts, given));
        expect(next.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const share of next) expect(Number.isInteger(share) && share >= 0).toBe(true);
      }),
    );
  });

  it('keeps who had more ahead, and gives nothing to who had nothing', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const next = balanced(parts, given);
        if (Object.values(given).every((share) => share === 0)) return;
        for (const one of parts)
          for (const other of parts)
            if ((given[one] ?? 0) > (given[other] ?? 0))
              expect(next[one] ?? 0).toBeGreaterThanOrEqual(next[other] ?? 0);
        for (const part of parts) if ((given[part] ?? 0) === 0) expect(next[part]).toBe(0);
      }),
    );
  });

  it('leaves alone what sums to 100 already', () => {
    expect(balanced(['a', 'b', 'c'], { a: 70, b: 30 })).toEqual({ a: 70, b: 30, c: 0 });
  });
});
