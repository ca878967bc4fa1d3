import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from './launchKey';

const validMs = 5 * 60_000;

/**
 * A code that opens the door once: when it was made, 128 bits nobody can guess, and a seal of 256 bits over both.
 * Whoever knows the secret can make one without asking the running program, which is how a second start on the same
 * data folder opens a fresh tab. Every start has a secret of its own, so no code outlives the program it was made for.
 */
export function newEntryCode(secret: string, now = Date.now()): string {
  const words = `${now.toString(36)}.${randomBytes(16).toString('base64url')}`;
  return `${words}.${sealOf(words, secret)}`;
}

/** `spent`: a true code that was used before, by the person a second time or by somebody who read it first. */
export type CodeVerdict = 'good' | 'spent' | 'refused';

export interface EntryCodes {
  readonly take: (code: string) => CodeVerdict;
}

/** Takes each code of this secret once, within five minutes of its making. */
export function createEntryCodes(secret: string, now: () => number = Date.now): EntryCodes {
  /** Codes used and when they were made; only true ones get here, so nobody else can fill it. */
  const used = new Map<string, number>();
  return {
    take: (code) => {
      const end = code.lastIndexOf('.');
      const words = code.slice(0, Math.max(end, 0));
      if (!isSameSecret(code.slice(end + 1), sealOf(words, secret))) return 'refused';
      const madeAt = parseInt(words, 36);
      for (const [old, at] of used) if (!isFresh(at, now())) used.delete(old);
      // A code from the future was made before the clock was set back: nobody can tell how old it is.
      if (!isFresh(madeAt, now())) return 'refused';
      if (used.has(words)) return 'spent';
      used.set(words, madeAt);
      return 'good';
    },
  };
}

function isFresh(madeAt: number, now: number): boolean {
  return Math.abs(now - madeAt) <= validMs;
}

function sealOf(words: string, secret: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}
