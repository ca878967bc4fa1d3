import type { VerdictLevel } from '#shared/assessment/assessment';
import type { BadgeTone } from '../../ui/Badge';

const tones: Readonly<Record<VerdictLevel, BadgeTone>> = {
  now: 'now',
  quarter: 'quarter',
  watch: 'watch',
  'not-needed': 'calm',
  'does-not-apply': 'plain',
  'not-assessable': 'plain',
};

/** The colour that repeats what the level says in words. */
export function levelTone(level: VerdictLevel): BadgeTone {
  return tones[level];
}
