import { isRemarkOnly, type Answer } from './answer';
import type { EngagementChange } from './change';

/** Rest between two savings of the same text after which the second is something done anew. */
const longestRestMs = 60_000;

interface Made {
  /** ISO 8601. */
  readonly at: string;
  readonly change: EngagementChange;
}

/**
 * Whether a change only goes on with the one before it: the next saving of a text that is being typed, the next part
 * of an allocation or a ranking. Undo takes back both at once, and the activity shows them as one.
 */
export function continues(before: Made, after: Made): boolean {
  const restMs = Date.parse(after.at) - Date.parse(before.at);
  // A clock that was set back tells nothing about a rest.
  if (!(restMs >= 0 && restMs <= longestRestMs)) return false;
  const [one, other] = [before.change, after.change];
  if (one.kind === 'answer-recorded' && other.kind === 'answer-recorded')
    return (
      one.respondent === other.respondent &&
      one.question === other.question &&
      isAnswerContinued(one.answer, other.answer)
    );
  if (one.kind === 'facet-verified' && other.kind === 'facet-verified')
    return one.facet === other.facet && areTyped(one.verification?.note, other.verification?.note);
  if (one.kind === 'report-text-written' && other.kind === 'report-text-written')
    return (
      one.key === other.key &&
      one.language === other.language &&
      areTyped(one.written?.text, other.written?.text)
    );
  if (one.kind === 'report-note-written' && other.kind === 'report-note-written')
    return one.chapter === other.chapter && areTyped(one.text ?? '', other.text ?? '');
  if (one.kind === 'evidence-described' && other.kind === 'evidence-described')
    return (
      one.evidence === other.evidence &&
      one.description.facets.join() === other.description.facets.join() &&
      areTyped(one.description.caption, other.description.caption)
    );
  if (one.kind === 'symptom-judged' && other.kind === 'symptom-judged')
    return (
      one.symptom === other.symptom &&
      one.judgement?.judgement === other.judgement?.judgement &&
      areTyped(one.judgement?.evidence, other.judgement?.evidence)
    );
  if (one.kind === 'outcome-recorded' && other.kind === 'outcome-recorded')
    return (
      one.recommendation === other.recommendation &&
      one.outcome?.result === other.outcome?.result &&
      areTyped(one.outcome?.note, other.outcome?.note)
    );
  return false;
}

function isAnswerContinued(before: Answer | null, after: Answer | null): boolean {
  if (before === null || after === null) return false;
  const [value, next] = [valueOf(before), valueOf(after)];
  const remarks = remarksOf(before).map((text, place) => [text, remarksOf(after)[place]] as const);
  const changed = remarks.filter(([text, other]) => text !== other);
  if (JSON.stringify(value) === JSON.stringify(next) && before.state === after.state)
    return changed.length > 0 && changed.every(([text, other]) => areTyped(text, other));
  if (changed.length > 0) return false;
  // A choice is kept as its one letter; a longer text was typed.
  if (before.state === after.state && isLong(value) && isLong(next)) return true;
  return before.state === 'draft' && !isRemarkOnly(before);
}

function valueOf(answer: Answer): unknown {
  if (answer.state === 'not-applicable') return answer.reason;
  return answer.state === 'answered' || answer.state === 'draft' ? answer.value : null;
}

function remarksOf({ note, quote, flag }: Answer): readonly (string | undefined)[] {
  return [note, quote, flag?.reason];
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > 1;
}

/** Going on with a text; the first words of one are something done in their own right. */
function areTyped(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && before !== '' && after !== '';
}
