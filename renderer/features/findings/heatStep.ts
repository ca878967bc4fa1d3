import { bandOf } from '#shared/assessment/bands';
import type { Configuration } from '#shared/template/configuration';

const steps = 5;

/** Which of the five shades a score of 0 to 100 has: those of the bands, so that a shade means a band. */
export function heatStep(score: number, configuration: Configuration): number {
  return shadeOf(bandOf(score, configuration), configuration);
}

/** Shade of a 1-based band; templates may have more or fewer bands than there are shades. */
export function shadeOf(band: number, { bands }: Configuration): number {
  return 1 + Math.round(((band - 1) / Math.max(1, bands.length - 1)) * (steps - 1));
}
