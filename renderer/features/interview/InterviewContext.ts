import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Engagement, Respondent } from '#shared/engagement/engagement';
import { askingOrder, type AskedItem } from '#shared/interview/askingOrder';
import { openMatters, type OpenMatters } from '#shared/interview/openMatters';
import { tallied, type Progress } from '#shared/interview/progress';
import { subjectOf } from '#shared/interview/subject';
import { effortOf, minutesLeft, type Pace } from '#shared/interview/timeLeft';
import { indexTemplate } from '#shared/template/templateIndex';
import type { Template } from '#shared/template/template';
import type { SaveState } from '../../state/saveQueue';
import { useEngagement } from '../../state/EngagementContext';
import { asShown, type Interview } from './createInterview';
import { isSettled, type Recorded } from './editAnswer';

export const InterviewContext = createContext<Interview | null>(null);

export function useInterview(): Interview {
  const interview = use(InterviewContext);
  if (interview === null) throw new Error('useInterview outside InterviewContext');
  return interview;
}

/** The interview as it stands on screen: what is asked, in which order, what was answered, how far one is. */
export interface Room {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly items: readonly AskedItem[];
  readonly progress: Progress;
  readonly matters: OpenMatters;
  /** Null: the review at the end. */
  readonly position: string | null;
  readonly answerTo: (question: string) => Recorded;
}

export function useRoom(): Room {
  const { store, session, respondent } = useInterview();
  const { engagement, template } = useEngagement();
  const unsaved = useStore(store, (state) => state.unsaved);
  const position = useStore(store, (state) => state.position);
  return useMemo(() => {
    const shown = asShown(engagement, respondent.id, unsaved);
    const own = shown.answers[respondent.id] ?? {};
    const items = askingOrder(template, shown, respondent, session.dimensionOrder);
    return {
      template,
      engagement: shown,
      items,
      progress: tallied(items, own),
      matters: openMatters(template, shown, asTheyAre(shown, respondent), items),
      position,
      answerTo: (question) => own[question] ?? null,
    };
  }, [engagement, template, unsaved, position, respondent, session]);
}

/** The respondent as on record by now: consent may have been given since the interview was opened. */
function asTheyAre({ respondents }: Engagement, respondent: Respondent): Respondent {
  return respondents.find(({ id }) => id === respondent.id) ?? respondent;
}

/** Whole minutes what is still open will take: the guide of the group, drawn to the pace of this sitting. */
export function useMinutesLeft({ template, items, answerTo }: Room): number {
  const { store, respondent } = useInterview();
  const pace: Pace = useStore(store, (state) => state.pace);
  const efforts = items
    .filter(({ isOpen }) => isOpen)
    .map((item) => {
      const subject = subjectOf(template, item.id);
      return {
        effort: subject === undefined ? 0 : effortOf(subject),
        isSettled: isSettled(answerTo(item.id)),
      };
    });
  const sum = (some: typeof efforts): number => some.reduce((total, { effort }) => total + effort, 0);
  return minutesLeft({
    asked: sum(efforts),
    open: sum(efforts.filter(({ isSettled }) => !isSettled)),
    guideMinutes: indexTemplate(template).groups.get(respondent.group)?.interviewMinutes ?? 0,
    pace,
  });
}

/** Whether the answer on screen is on disk. */
export function useSaveState(question: string): SaveState {
  return useStore(useInterview().store, (state) => state.saves[question] ?? untouched);
}

const untouched: SaveState = { state: 'saved', at: null };

/** The open item before or behind a place in the order; from the review, the last one. Null when there is none. */
export function neighbour(
  items: readonly AskedItem[],
  position: string | null,
  step: 1 | -1,
): AskedItem | null {
  const here = position === null ? items.length : items.findIndex(({ id }) => id === position);
  const behind = step === 1 ? items.slice(here + 1) : items.slice(0, Math.max(0, here)).reverse();
  return behind.find(({ isOpen }) => isOpen) ?? null;
}
