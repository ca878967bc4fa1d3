import { displayHundredth, displayScore, displayTenth } from '#shared/assessment/display';
import type { Configuration } from '#shared/template/configuration';
import { localNumber, localPercent } from './localNumber';

/** Stands where there is no number. */
export const noFigure = '–';

type Shown = (value: number | null) => string;

/** How figures are shown on screen; each keeps to its side of the thresholds that matter for it (ruling 3). */
export interface Figures {
  /** A facet or dimension score, 0 to 100. */
  readonly score: Shown;
  /** Severity, 0 to 100. */
  readonly severity: Shown;
  /** Exposure, 0 to 100. */
  readonly exposure: Shown;
  /** A share of 0 to 1 as a percentage. */
  readonly percent: Shown;
  /** Need or priority. */
  readonly tenth: Shown;
  /** A gap between scores, in points. */
  readonly points: Shown;
  /** Agreement, 0 to 1. */
  readonly agreement: Shown;
}

export function figuresFor(configuration: Configuration): Figures {
  const { agreement, bands, exposureFloor, gaps, levelFrom, planning } = configuration;
  const scoreLimits = [...bands.map(({ from }) => from), planning.targetBelow];
  const severityLimits = [levelFrom.now, levelFrom.quarter, levelFrom.watch];
  const gapLimits = [
    gaps.notableSpread,
    gaps.majorSpread,
    gaps.flatteringSelfView,
    gaps.harshSelfView,
    gaps.executiveBlindSpot,
    gaps.hiddenStrength,
  ];
  const shown =
    (show: (value: number) => string): Shown =>
    (value) =>
      value === null ? noFigure : localNumber(show(value));
  return {
    score: shown((value) => displayScore(value, scoreLimits)),
    severity: shown((value) => displayTenth(value, severityLimits)),
    exposure: shown((value) => displayTenth(value, [exposureFloor])),
    percent: (value) => (value === null ? noFigure : localPercent(Number(displayScore(value * 100)))),
    tenth: shown((value) => displayTenth(value)),
    points: shown((value) => displayTenth(value, gapLimits)),
    agreement: shown((value) => displayHundredth(value, [agreement.sharedFrom, agreement.mixedFrom])),
  };
}
