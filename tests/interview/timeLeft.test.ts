import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesLeft } from '#shared/interview/timeLeft';

const fresh = { effort: 0, minutes: 0 };

describe('minutes left', () => {
  it('begin with the guide of the group', () => {
    expect(minutesLeft({ asked: 60, open: 60, guideMinutes: 60, pace: fresh })).toBe(60);
    expect(minutesLeft({ asked: 60, open: 15, guideMinutes: 60, pace: fresh })).toBe(15);
  });

  it('are drawn to the pace of the sitting', () => {
    const slow = { effort: 20, minutes: 40 };
    expect(minutesLeft({ asked: 60, open: 40, guideMinutes: 60, pace: slow })).toBe(67);
    const quick = { effort: 20, minutes: 10 };
    expect(minutesLeft({ asked: 60, open: 40, guideMinutes: 60, pace: quick })).toBe(27);
  });

  it('are none when nothing is open, and never none while something is', () => {
    expect(minutesLeft({ asked: 60, open: 0, guideMinutes: 60, pace: fresh })).toBe(0);
    expect(minutesLeft({ asked: 60, open: 1, guideMinutes: 5, pace: { effort: 50, minutes: 0 } })).toBe(1);
  });

  it('fall with every question that is settled, at whatever pace', () => {
    const amount = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (asked, guideMinutes, effort, minutes) => {
        const pace = { effort, minutes };
        for (let open = 1; open <= asked; open += 1) {
          const [more, fewer] = [open, open - 1].map((rest) =>
            minutesLeft({ asked, open: rest, guideMinutes, pace }),
          );
          expect(fewer ?? 0).toBeLessThanOrEqual(more ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
