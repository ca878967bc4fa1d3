import { assessedSources } from '../assessment/assessedSources';
import { isAtLeast, isLessThan } from '../template/compare';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import type { Assessed } from './assessed';
import { conditionLines, conditionState, type ConditionLine } from './conditionLines';

export type TriggerState = 'red' | 'amber' | 'clear' | 'unknown';

export interface TriggerResult {
  readonly id: string;
  readonly name: LocalizedText;
  /** Unknown: what it rests on is missing. */
  readonly state: TriggerState;
  /** The line of the table that was reached; null when none was. */
  readonly reached: LocalizedText | null;
  readonly source: LocalizedText;
  /** Recommendation ids. */
  readonly firstResponse: readonly string[];
  readonly firstResponseText: LocalizedText | null;
  readonly isSizeOnly: boolean;
  /** What was measured, against the threshold that was reached; against amber when none was. */
  readonly lines: readonly ConditionLine[];
}

export interface ReadinessTriggers {
  readonly situation: string;
  readonly items: readonly TriggerResult[];
  readonly counts: Readonly<Record<TriggerState, number>>;
  /** Whether the situation goes on page one whatever its level, and what decides it (ruling 28). */
  readonly pageOne: {
    readonly isDue: boolean;
    readonly exposure: number | null;
    readonly exposureFloor: number;
    readonly score: number | null;
    readonly scoreBelow: number;
    /** Red items that do not stand for size alone. */
    readonly reds: readonly string[];
    readonly redsNeeded: number;
  };
}

/** The trigger table: red is looked at before amber, since amber has no upper end (section 5.4, ruling 28). */
export function readinessTriggers({ template, engagement, assessment }: Assessed): ReadinessTriggers {
  const { triggers } = template.outputs;
  const sources = assessedSources(template, engagement, assessment);
  const items = triggers.items.map((item): TriggerResult => {
    const state = stateOf(conditionState(item.red.when, sources), conditionState(item.amber.when, sources));
    return {
      id: item.id,
      name: item.name,
      state,
      reached: state === 'red' ? item.red.text : state === 'amber' ? item.amber.text : null,
      source: item.source,
      firstResponse: item.firstResponse,
      firstResponseText: item.firstResponseText ?? null,
      isSizeOnly: item.isSizeOnly,
      lines: conditionLines(state === 'red' ? item.red.when : item.amber.when, sources),
    };
  });
  const count = (state: TriggerState): number => items.filter((item) => item.state === state).length;
  return {
    situation: triggers.situation,
    items,
    counts: { red: count('red'), amber: count('amber'), clear: count('clear'), unknown: count('unknown') },
    pageOne: pageOne({ template, engagement, assessment }, triggers, items),
  };
}

function stateOf(isRed: boolean | null, isAmber: boolean | null): TriggerState {
  if (isRed === true) return 'red';
  if (isAmber === true) return 'amber';
  return isRed === false && isAmber === false ? 'clear' : 'unknown';
}

function pageOne(
  { template: { configuration }, assessment }: Assessed,
  { situation, pageOneReds }: Outputs['triggers'],
  items: readonly TriggerResult[],
): ReadinessTriggers['pageOne'] {
  const verdict = assessment.verdicts[situation];
  const exposure = verdict?.exposure ?? null;
  const score = assessment.dimensions[verdict?.dimension ?? '']?.score ?? null;
  const reds = items.filter(({ state, isSizeOnly }) => state === 'red' && !isSizeOnly).map(({ id }) => id);
  const { exposureFloor, planning } = configuration;
  return {
    isDue:
      exposure !== null &&
      isAtLeast(exposure, exposureFloor) &&
      (score === null || isLessThan(score, planning.targetBelow)) &&
      reds.length >= pageOneReds,
    exposure,
    exposureFloor,
    score,
    scoreBelow: planning.targetBelow,
    reds,
    redsNeeded: pageOneReds,
  };
}
