import { createContext, use, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { EngagementView } from '#shared/contract/views';
import type { Engagement, Respondent } from '#shared/engagement/engagement';
import { askingOrder, type AskedItem } from '#shared/interview/askingOrder';
import { openMatters, type OpenMatters } from '#shared/interview/openMatters';
import { tallied, type Progress } from '#shared/interview/progress';
import { subjectOf } from '#shared/interview/subject';
import { effortOf, minutesLeft, type Pace } from '#shared/interview/timeLeft';
import { indexTemplate } from '#shared/template/templateIndex';
import type { Template } from '#shared/template/template';
import type { SaveState } from '../../state/saveQueue';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { asShown, type Interview, type InterviewState } from './createInterview';
import { isSettled, type Recorded } from './editAnswer';

export const InterviewContext = createContext<Interview | null>(null);

export function useInterview(): Interview {
  const interview = use(InterviewContext);
  if (interview === null) throw new Error('useInterview outside InterviewContext');
  return interview;
}

/** The interview as it stands on screen: what is asked, in which order, what was answered, where one is. */
export interface Room {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly respondent: Respondent;
  readonly items: readonly AskedItem[];
  /** Null: the review at the end. */
  readonly position: string | null;
  readonly pace: Pace;
  readonly answerTo: (question: string) => Recorded;
}

/** What is said about an interview beside the question. */
export interface Standing {
  readonly progress: Progress;
  readonly matters: OpenMatters;
  /** Whole minutes what is still open will take: the guide of the group, drawn to the pace of this sitting. */
  readonly minutesLeft: number;
}

/** Only what the question on screen needs, because every key press comes by here. */
export function useRoom(): Room {
  const interview = useInterview();
  const { engagement, template } = useEngagement();
  const unsaved = useStore(interview.store, (state) => state.unsaved);
  const position = useStore(interview.store, (state) => state.position);
  const pace = useStore(interview.store, (state) => state.pace);
  const asked = askedIn(interview, { template, engagement, unsaved });
  return useMemo(() => ({ ...asked, position, pace }), [asked, position, pace]);
}

/** Reads the interview as it stands this moment: what was just recorded counts before it is on screen. */
export function useRoomNow(): () => Room {
  const interview = useInterview();
  const engagement = useEngagementStore();
  return useCallback(() => {
    const { unsaved, position, pace } = interview.store.getState();
    const { view } = engagement.getState();
    if (view === null) throw new Error('an interview is under way in an engagement that was never read');
    return { ...askedIn(interview, { ...view, unsaved }), position, pace };
  }, [interview, engagement]);
}

type Asked = Omit<Room, 'position' | 'pace'>;
type AskedFrom = Pick<EngagementView, 'template' | 'engagement'> & Pick<InterviewState, 'unsaved'>;

/** The last of an interview, with what it came from: none of that is ever changed in place. */
const lastAsked = new WeakMap<Interview, AskedFrom & { readonly asked: Asked }>();

function askedIn(interview: Interview, { template, engagement, unsaved }: AskedFrom): Asked {
  const last = lastAsked.get(interview);
  if (last?.template === template && last.engagement === engagement && last.unsaved === unsaved)
    return last.asked;
  const { respondent, session } = interview;
  const shown = asShown(engagement, respondent.id, unsaved);
  const own = shown.answers[respondent.id] ?? {};
  const asked: Asked = {
    template,
    engagement: shown,
    respondent,
    items: askingOrder(template, shown, respondent, session.dimensionOrder),
    answerTo: (question) => own[question] ?? null,
  };
  lastAsked.set(interview, { template, engagement, unsaved, asked });
  return asked;
}

/** How far the interview has come and what waits; nothing in it depends on the question on screen. */
export function useStanding({ template, engagement, respondent, items, pace, answerTo }: Room): Standing {
  return useMemo(
    () => ({
      progress: tallied(items, engagement.answers[respondent.id] ?? {}),
      matters: openMatters(template, engagement, asTheyAre(engagement, respondent), items),
      minutesLeft: minutesFor({ template, respondent, items, pace, answerTo }),
    }),
    [template, engagement, respondent, items, pace, answerTo],
  );
}

/** The respondent as on record by now: consent may have been given since the interview was opened. */
function asTheyAre({ respondents }: Engagement, respondent: Respondent): Respondent {
  return respondents.find(({ id }) => id === respondent.id) ?? respondent;
}

function minutesFor({
  template,
  respondent,
  items,
  pace,
  answerTo,
}: Omit<Room, 'engagement' | 'position'>): number {
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
