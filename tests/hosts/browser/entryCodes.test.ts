import { describe, expect, it } from 'vitest';
import { browserWire } from '#shared/contract/browserWire';
import { createEntryCodes, newEntryCode } from '../../../electron/hosts/browser/entryCodes';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';

const secret = newLaunchKey();
const minute = 60_000;
const noon = Date.UTC(2026, 4, 4, 12);

describe('a code that opens the door', () => {
  it('fits the address the page reads it from', () => {
    const code = newEntryCode(secret);
    expect(browserWire.codeInFragment.exec(`#code=${code}`)?.[1]).toBe(code);
  });

  it('works once', () => {
    const codes = createEntryCodes(secret);
    const code = newEntryCode(secret);
    expect([codes.take(code), codes.take(code), codes.take(code)]).toEqual(['good', 'spent', 'spent']);
  });

  it('works beside others that were made at the same moment', () => {
    const codes = createEntryCodes(secret, () => noon);
    const made = Array.from({ length: 100 }, () => newEntryCode(secret, noon));
    expect(new Set(made).size).toBe(100);
    expect(made.map(codes.take)).toEqual(made.map(() => 'good'));
  });

  it('works for five minutes, and not again afterwards', () => {
    let now = noon;
    const codes = createEntryCodes(secret, () => now);
    const [early, late] = [newEntryCode(secret, noon), newEntryCode(secret, noon)];
    now = noon + 5 * minute;
    expect(codes.take(early)).toBe('good');
    now = noon + 5 * minute + 1;
    expect([codes.take(early), codes.take(late)]).toEqual(['refused', 'refused']);
  });

  it('is refused when the clock was set back behind its making', () => {
    const codes = createEntryCodes(secret, () => noon);
    expect(codes.take(newEntryCode(secret, noon + 6 * minute))).toBe('refused');
  });

  it('is refused by any other start of the program', () => {
    expect(createEntryCodes(newLaunchKey()).take(newEntryCode(secret))).toBe('refused');
  });

  it.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['a launch key', newLaunchKey()],
    ['the secret itself', secret],
    ['something long', 'x'.repeat(5_000)],
  ])('is not %s', (_name, code) => {
    expect(createEntryCodes(secret).take(code)).toBe('refused');
  });

  it('is refused with any one sign of it changed', () => {
    const codes = createEntryCodes(secret);
    const code = newEntryCode(secret);
    const verdicts = Array.from(code, (sign, at) =>
      codes.take(code.slice(0, at) + (sign === 'A' ? 'B' : 'A') + code.slice(at + 1)),
    );
    expect(verdicts).toEqual(verdicts.map(() => 'refused'));
    expect(codes.take(code)).toBe('good');
  });
});
