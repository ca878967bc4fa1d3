import { applyChange } from '#shared/engagement/applyChange';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import type { Answer } from '#shared/engagement/answer';
import type { EngagementChange } from '#shared/engagement/change';
import type { CharterDecision } from '#shared/engagement/charter';
import type { Engagement } from '#shared/engagement/engagement';
import { deedWords, type DeedWording } from '#shared/contract/deedWords';
import { answerWords } from '#shared/interview/answerWords';
import type { UnsavedChange } from '../../state/unsavedChanges';

export type PartName = 'answer' | 'note' | 'quote' | 'flag' | 'judgement' | 'evidence' | 'lines' | 'other';

/** One value that differs: what is on record, and what was typed. Empty: nothing. */
export interface RecoveredPart {
  readonly name: PartName;
  readonly saved: string;
  readonly recovered: string;
}

/** Something that was not saved and differs from what is on record. */
export interface Recovered {
  readonly left: UnsavedChange;
  /** What it is about, in words. */
  readonly what: string;
  readonly parts: readonly RecoveredPart[];
}

/** What differs from the engagement as it is on record; what is on record already, or fits no more, is left out. */
export function recoveredFrom(wording: DeedWording, left: readonly UnsavedChange[]): readonly Recovered[] {
  // Of two pages that left something behind about the same thing, the one touched last counts.
  const newest = new Map(left.map((each) => [aboutOf(each.change), each] as const));
  return [...newest.values()].flatMap((each) => {
    const after = applyChange(wording.engagement, each.change);
    if (!after.ok) return [];
    const was = restorationBetween(after.value, wording.engagement);
    if (was === null) return [];
    const parts = partsOf(wording, each.change, after.value).filter(
      ({ saved, recovered }) => saved !== recovered,
    );
    return [{ left: each, what: deedWords(wording, { change: each.change, was }).title, parts }];
  });
}

function aboutOf(change: EngagementChange): string {
  if (change.kind === 'answer-recorded') return `${change.respondent}/${change.question}`;
  if (change.kind === 'report-note-written') return `${change.kind}/${change.chapter}`;
  return change.kind === 'symptom-judged' ? `${change.kind}/${change.symptom}` : change.kind;
}

function partsOf(
  wording: DeedWording,
  change: EngagementChange,
  after: Engagement,
): readonly RecoveredPart[] {
  const { engagement, translate } = wording;
  const part = (name: PartName, saved: string | undefined, recovered: string | undefined): RecoveredPart => ({
    name,
    saved: saved ?? '',
    recovered: recovered ?? '',
  });
  if (change.kind === 'answer-recorded') {
    const { respondent, question } = change;
    const before = engagement.answers[respondent]?.[question];
    const now = after.answers[respondent]?.[question];
    const words = (answer: Answer | undefined) => typedOf(answer) ?? answerWords(wording, question, answer);
    return [
      part('answer', words(before), words(now)),
      part('note', before?.note, now?.note),
      part('quote', before?.quote, now?.quote),
      part('flag', before?.flag?.reason, now?.flag?.reason),
    ];
  }
  if (change.kind === 'symptom-judged') {
    const judged = ({ judgements }: Engagement) =>
      judgements.find(({ symptom }) => symptom === change.symptom);
    const words = (state: Engagement) => {
      const judgement = judged(state)?.judgement;
      return judgement && translate(`activity.judgement.${judgement}`);
    };
    return [
      part('judgement', words(engagement), words(after)),
      part('evidence', judged(engagement)?.evidence, judged(after)?.evidence),
    ];
  }
  if (change.kind === 'report-note-written') {
    const noted = ({ report }: Engagement) =>
      report?.notes?.find(({ chapter }) => chapter === change.chapter)?.text;
    return [part('note', noted(engagement), noted(after))];
  }
  if (change.kind === 'charter-decided')
    return [part('lines', linesOf(engagement.charter), linesOf(after.charter))];
  return [];
}

/** A text that was not finished stands in a draft; it reads as it was typed. */
function typedOf(answer: Answer | undefined): string | undefined {
  return answer?.state === 'draft' && typeof answer.value === 'string' ? answer.value : undefined;
}

function linesOf({ does, shares, doesNot }: CharterDecision): string {
  return [does, shares, doesNot]
    .flatMap(({ own }) => Object.values(own))
    .map(({ what }) => what)
    .join('\n');
}
