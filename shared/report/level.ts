import type { Tone } from './document';

/** The tones that stand for how urgent something is: their words are set on a ground of that colour. */
export type Level = Extract<Tone, 'now' | 'quarter' | 'watch' | 'calm'>;

/** Whether a tone is one of them. */
export function isLevel(tone: Tone | undefined): tone is Level {
  return tone === 'now' || tone === 'quarter' || tone === 'watch' || tone === 'calm';
}
