import type { Assessment, Verdict } from '../assessment/assessment';
import { isEqual } from '../template/compare';
import { levels, type Configuration, type Level } from '../template/configuration';
import type { LocalizedText } from '../template/localizedText';
import type { Dimension } from '../template/model';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { FiredRules } from './firedRules';
import type { Advice, OverallAdvice } from './planTypes';
import type { Schedule } from './waves';

/**
 * What is printed for a situation: the text of its level and mode, "provisional" in its place where too little is
 * known, and a word on training that this plan does not contain (section 3.9, rulings 12 and 15).
 */
export function situationAdvice(
  template: Template,
  dimension: Dimension,
  verdict: Verdict,
  rules: FiredRules,
  schedule: Schedule,
): Advice {
  const { configuration } = template;
  if (!isAssessed(verdict.level)) return { text: null, addition: null };
  if (verdict.isProvisional) return { text: configuration.provisional.advice, addition: null };
  const isUrgent = verdict.level === 'now' || verdict.level === 'quarter';
  const callsForTraining = verdict.mode === 'training-led' || verdict.mode === 'mixed';
  return {
    text: adviceFor(verdict.level, verdict.mode, configuration),
    addition: isUrgent && callsForTraining ? missingTraining(template, dimension, rules, schedule) : null,
  };
}

/**
 * The highest level among the situations; of equal ones the larger severity leads, then template order. With nothing
 * assessed there is nothing to do, unless that is for want of answers (section 3.9, ruling 16).
 */
export function overallAdvice(
  { dimensions, configuration }: Template,
  { verdicts }: Assessment,
  advice: Readonly<Record<string, Advice>>,
): OverallAdvice {
  let leading: Verdict | undefined;
  for (const { situation } of dimensions) {
    const verdict = verdicts[situation.id];
    if (verdict === undefined || !isAssessed(verdict.level)) continue;
    if (leading === undefined || isAhead(verdict, leading)) leading = verdict;
  }
  if (leading !== undefined) {
    const text = advice[leading.situation]?.text ?? null;
    return { level: leading.level, leading: leading.situation, text };
  }
  if (Object.values(verdicts).some(({ level }) => level === 'not-assessable'))
    return { level: 'not-enough-answers', leading: null, text: null };
  return { level: 'not-needed', leading: null, text: adviceFor('not-needed', null, configuration) };
}

/** A gap without a trainable share is no gap that training could close. */
function adviceFor(level: Level, mode: Verdict['mode'], { advice }: Configuration): LocalizedText {
  return advice[level][mode ?? 'decision-led'];
}

function isAhead(one: Verdict, other: Verdict): boolean {
  const [ours, theirs] = [urgencyOf(one), urgencyOf(other)];
  if (ours !== theirs) return ours < theirs;
  const [severity, otherSeverity] = [one.severity ?? 0, other.severity ?? 0];
  return severity > otherSeverity && !isEqual(severity, otherSeverity);
}

function urgencyOf({ level }: Verdict): number {
  return isAssessed(level) ? levels.indexOf(level) : levels.length;
}

function isAssessed(level: Verdict['level']): level is Level {
  return level !== 'does-not-apply' && level !== 'not-assessable';
}

/** Null while at least one training of the situation has its place in a wave and nothing holds it. */
function missingTraining(
  template: Template,
  { training }: Dimension,
  { held, heldModules }: FiredRules,
  { waves }: Schedule,
): Advice['addition'] {
  const placed = waves.flat().map(({ id }) => id);
  // A situation without a course of its own is trained by modules that other recommendations carry.
  const isByCourse = training.recommendations.length > 0;
  const wanted = isByCourse ? training.recommendations : training.modules;
  const holding = isByCourse ? held : heldModules;
  const { recommendations } = indexTemplate(template);
  const present = isByCourse ? placed : placed.flatMap((id) => recommendations.get(id)?.modules ?? []);
  if (wanted.some((id) => present.includes(id) && holding[id] === undefined)) return null;
  const reasons = new Set(wanted.flatMap((id) => holding[id] ?? []));
  if (reasons.size === 0) return { kind: 'training-follows' };
  const rules = template.contraindications.map(({ id }) => id).filter((id) => reasons.has(id));
  return { kind: 'training-held', rules };
}
