import { assessedSources } from '../assessment/assessedSources';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import type { Assessed } from './assessed';
import { conditionLines, conditionState, type ConditionLine } from './conditionLines';

export interface ChecklistItem {
  readonly id: string;
  readonly text: LocalizedText;
  readonly passWhenText: LocalizedText;
  /** Unknown: what it rests on was not answered. It does not count as passed. */
  readonly state: 'pass' | 'fail' | 'unknown';
  readonly isRequiredForReady: boolean;
  readonly lines: readonly ConditionLine[];
}

export type ChecklistVerdict = keyof Outputs['checklist']['verdicts'];

export interface PrerequisitesChecklist {
  readonly dimension: string;
  /** The situation of the dimension applies. */
  readonly isApplicable: boolean;
  readonly items: readonly ChecklistItem[];
  readonly counts: Readonly<Record<ChecklistItem['state'], number>>;
  readonly readyFrom: number;
  readonly conditionalFrom: number;
  /** Null as long as nobody was heard. */
  readonly verdict: { readonly kind: ChecklistVerdict; readonly text: LocalizedText } | null;
  /** Answers to the unknown items could not change the verdict. */
  readonly isSettled: boolean;
}

/**
 * The checklist of prerequisites and its verdict (section 5.5). Enough passes without a required one among them are
 * "conditional": more passes never make a verdict worse.
 */
export function prerequisitesChecklist({
  template,
  engagement,
  assessment,
}: Assessed): PrerequisitesChecklist {
  const { checklist } = template.outputs;
  const sources = assessedSources(template, engagement, assessment);
  const items = checklist.items.map(
    ({ id, text, passWhenText, passWhen, isRequiredForReady }): ChecklistItem => {
      const passes = conditionState(passWhen, sources);
      return {
        id,
        text,
        passWhenText,
        state: passes === null ? 'unknown' : passes ? 'pass' : 'fail',
        isRequiredForReady,
        lines: conditionLines(passWhen, sources),
      };
    },
  );
  const count = (state: ChecklistItem['state']): number =>
    items.filter((item) => item.state === state).length;
  const isHeard = assessment.respondents.length > 0;
  const kind = verdictOf(checklist, items, ['pass']);
  return {
    dimension: checklist.dimension,
    isApplicable: assessment.dimensions[checklist.dimension]?.isApplicable === true,
    items,
    counts: { pass: count('pass'), fail: count('fail'), unknown: count('unknown') },
    readyFrom: checklist.readyFrom,
    conditionalFrom: checklist.conditionalFrom,
    verdict: isHeard ? { kind, text: checklist.verdicts[kind] } : null,
    isSettled: isHeard && kind === verdictOf(checklist, items, ['pass', 'unknown']),
  };
}

function verdictOf(
  { readyFrom, conditionalFrom }: Outputs['checklist'],
  items: readonly ChecklistItem[],
  counted: readonly ChecklistItem['state'][],
): ChecklistVerdict {
  const passed = items.filter(({ state }) => counted.includes(state));
  const hasRequired = items.every((item) => !item.isRequiredForReady || passed.includes(item));
  if (passed.length >= readyFrom && hasRequired) return 'ready';
  return passed.length >= conditionalFrom ? 'conditional' : 'notReady';
}
