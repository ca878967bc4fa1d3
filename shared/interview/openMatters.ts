import { isRemarkOnly, type Answer } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';
import type { Contradiction } from '../template/contradiction';
import type { Template } from '../template/template';
import type { AskedItem } from './askingOrder';
import { contradictionsOf } from './contradictions';

/** Why an item deserves another look, the most pressing first. An item may stand under several. */
export const matterKinds = [
  'reason-owed',
  'unfinished',
  'flagged',
  'quote-without-consent',
  'missing',
  'skipped',
  'dont-know',
  'not-applicable',
  'kept-unscored',
] as const;
export type MatterKind = (typeof matterKinds)[number];

export interface OpenMatters {
  readonly contradictions: readonly Contradiction[];
  /** In asking order under each kind. */
  readonly items: Readonly<Record<MatterKind, readonly AskedItem[]>>;
  /** What somebody should mend before it is used: contradictions, owed reasons, unfinished answers. */
  readonly issues: number;
}

/** Everything of one interview that is open, doubtful or set aside. Nothing of it keeps anybody from going on. */
export function openMatters(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  items: readonly AskedItem[],
): OpenMatters {
  const answers = engagement.answers[respondent.id] ?? {};
  const contradictions = contradictionsOf(template, engagement, respondent);
  const kindsOf = new Map(items.map((item) => [item, matters(item, answers[item.id], respondent)]));
  const found = (kind: MatterKind): readonly AskedItem[] =>
    items.filter((item) => kindsOf.get(item)?.includes(kind));
  const lists = Object.fromEntries(matterKinds.map((kind) => [kind, found(kind)])) as OpenMatters['items'];
  return {
    contradictions,
    items: lists,
    issues: contradictions.length + lists['reason-owed'].length + lists.unfinished.length,
  };
}

function matters(
  { isOpen }: AskedItem,
  answer: Answer | undefined,
  { consent }: Respondent,
): readonly MatterKind[] {
  const remarks: MatterKind[] = [
    ...(answer?.flag === undefined ? [] : (['flagged'] as const)),
    ...(answer?.quote === undefined || consent?.quote === true ? [] : (['quote-without-consent'] as const)),
  ];
  const isNothing = answer === undefined || isRemarkOnly(answer);
  if (!isOpen) return isNothing ? remarks : ['kept-unscored', ...remarks];
  if (isNothing) return ['missing', ...remarks];
  switch (answer.state) {
    case 'answered':
      return remarks;
    case 'draft':
      return [answer.owes === 'reason' ? 'reason-owed' : 'unfinished', ...remarks];
    case 'skipped':
    case 'dont-know':
    case 'not-applicable':
      return [answer.state, ...remarks];
  }
}
