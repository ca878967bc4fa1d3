import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh key of 256 bits: 43 letters, digits, `-` or `_`. */
export function newLaunchKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that tells nothing of where the two differ, nor of how long they are. */
export function isSameSecret(given: string, own: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(own));
}
