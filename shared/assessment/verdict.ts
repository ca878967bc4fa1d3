import { evaluateNumber, holds } from '../situation/evaluate';
import type { Sources } from '../situation/sources';
import { isAtLeast, isLessThan } from '../template/compare';
import { levels, type Configuration, type Level, type Mode } from '../template/configuration';
import type { Dimension } from '../template/model';
import type { DimensionResult, FacetShare, FiredEscalator, Verdict, VerdictLevel } from './assessment';
import { weightedMean } from './statistics';

/**
 * Which level of urgency a situation stands at and whether training is the remedy (section 3.9, rulings 11 to 13).
 * `exposure` is 0 to 100, or null while facts are missing; `sources` know the scores of the whole engagement.
 */
export function verdict(
  dimension: Dimension,
  result: DimensionResult,
  exposure: number | null,
  sources: Sources,
  configuration: Configuration,
): Verdict {
  const about = { situation: dimension.situation.id, dimension: dimension.id, exposure };
  if (exposure === null) return unassessed(about, 'not-assessable');
  if (isLessThan(exposure, configuration.exposureFloor)) return unassessed(about, 'does-not-apply');
  if (result.score === null) return unassessed(about, 'not-assessable');

  const severity = (exposure / 100) * (100 - result.score);
  const baseLevel = levelOf(severity, configuration);
  const escalators = firedEscalators(dimension, sources);
  const raised = escalators.length > 0 ? oneHigher(baseLevel) : baseLevel;
  const isProvisional = result.confidence.grade === configuration.provisional.atGrade;
  const trainableShare = trainableShareOf(result.facets);
  return {
    ...about,
    severity,
    baseLevel,
    level: isProvisional ? atMost(raised, configuration.provisional.cap) : raised,
    escalators,
    isProvisional,
    trainableShare,
    mode: trainableShare === null ? null : modeOf(trainableShare, configuration),
  };
}

/** The share of the gap that training can close, 0 to 1; null where there is no gap (ruling 13). */
export function trainableShareOf(facets: readonly FacetShare[]): number | null {
  return weightedMean(
    facets.flatMap(({ score, weight, trainability }) =>
      score === null ? [] : [{ weight: weight * (100 - score), value: trainability }],
    ),
  );
}

/** Level of a severity of 0 to 100, before escalators and damper. */
export function levelOf(severity: number, { levelFrom }: Configuration): Level {
  if (isAtLeast(severity, levelFrom.now)) return 'now';
  if (isAtLeast(severity, levelFrom.quarter)) return 'quarter';
  return isAtLeast(severity, levelFrom.watch) ? 'watch' : 'not-needed';
}

function modeOf(trainableShare: number, { modeFrom }: Configuration): Mode {
  if (isAtLeast(trainableShare, modeFrom.trainingLed)) return 'training-led';
  return isAtLeast(trainableShare, modeFrom.mixed) ? 'mixed' : 'decision-led';
}

/** Every escalator that holds, with its measured number; they mark the verdict even when it cannot rise. */
function firedEscalators({ escalators }: Dimension, sources: Sources): readonly FiredEscalator[] {
  return escalators
    .filter(({ when }) => holds(when, sources))
    .map(({ id, value }) => ({ id, value: value === undefined ? null : evaluateNumber(value, sources) }));
}

function oneHigher(level: Level): Level {
  return levels[levels.indexOf(level) - 1] ?? level;
}

function atMost(level: Level, cap: Level): Level {
  return levels.indexOf(level) < levels.indexOf(cap) ? cap : level;
}

function unassessed(
  about: Pick<Verdict, 'situation' | 'dimension' | 'exposure'>,
  level: Exclude<VerdictLevel, Level>,
): Verdict {
  return {
    ...about,
    severity: null,
    baseLevel: level,
    level,
    escalators: [],
    isProvisional: false,
    trainableShare: null,
    mode: null,
  };
}
