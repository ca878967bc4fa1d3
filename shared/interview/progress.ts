import { isRemarkOnly, type Answer, type AnswerState } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';
import type { Template } from '../template/template';
import { askingOrder, type AskedItem } from './askingOrder';

/** How many items are asked, and how each of them stands; the other six sum to `asked`. */
export interface Tally {
  readonly asked: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly skipped: number;
  readonly drafts: number;
  /** Nothing on record but remarks. */
  readonly blank: number;
}

export interface Progress {
  /** In asking order; only sections that have items for the respondent. */
  readonly sections: readonly (Tally & { readonly section: string })[];
  readonly total: Tally;
  /** The first item that is blank or unfinished; one that was skipped was left on purpose. Null when there is none. */
  readonly firstUnanswered: AskedItem | null;
}

const placeOf: Readonly<Record<AnswerState | 'blank', Exclude<keyof Tally, 'asked'>>> = {
  answered: 'answered',
  'dont-know': 'dontKnow',
  'not-applicable': 'notApplicable',
  skipped: 'skipped',
  draft: 'drafts',
  blank: 'blank',
};

/** How far the interview of a respondent has come. Items whose branch is closed count nowhere (section 3.4). */
export function progress(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  dimensionOrder: readonly string[],
): Progress {
  const items = askingOrder(template, engagement, respondent, dimensionOrder);
  return tallied(items, engagement.answers[respondent.id] ?? {});
}

/** How far one has come with items in asking order, given the answers to them. */
export function tallied(items: readonly AskedItem[], answers: Readonly<Record<string, Answer>>): Progress {
  const sections = [...new Set(items.map(({ section }) => section))];
  return {
    sections: sections.map((section) => ({
      section,
      ...tally(
        items.filter((item) => item.section === section),
        answers,
      ),
    })),
    total: tally(items, answers),
    firstUnanswered: items.find((item) => item.isOpen && isUnanswered(answers[item.id])) ?? null,
  };
}

function tally(items: readonly AskedItem[], answers: Readonly<Record<string, Answer>>): Tally {
  const counts = { asked: 0, answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, drafts: 0, blank: 0 };
  for (const { id, isOpen } of items) {
    if (!isOpen) continue;
    counts.asked += 1;
    const answer = answers[id];
    counts[placeOf[answer === undefined || isRemarkOnly(answer) ? 'blank' : answer.state]] += 1;
  }
  return counts;
}

function isUnanswered(answer: Answer | undefined): boolean {
  return answer === undefined || answer.state === 'draft';
}
