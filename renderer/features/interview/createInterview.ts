import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#shared/contract/problem';
import type { Answer } from '#shared/engagement/answer';
import { recordAnswer } from '#shared/engagement/applyChange';
import type { Engagement, Respondent, Session } from '#shared/engagement/engagement';
import type { Pace } from '#shared/interview/timeLeft';
import { ok, type Result } from '#shared/result';
import type { Client } from '../../client/client';
import type { EngagementStore } from '../../state/engagementStore';
import { createSaveQueue, type SaveState, type Urgency } from '../../state/saveQueue';
import { isSettled, type Recorded } from './editAnswer';
import { createPaceMeter } from './paceMeter';

export interface InterviewState {
  /** The question on screen; null is the review at the end. */
  readonly position: string | null;
  /** What is on screen and not on disk yet, by question. */
  readonly unsaved: ReadonlyMap<string, Recorded>;
  readonly saves: Readonly<Record<string, SaveState>>;
  /** What was settled in this sitting and how long it took. */
  readonly pace: Pace;
}

/** Why an interview can only be looked at: the folder, or where the engagement lies. */
export type Closed = 'read-only' | 'archived' | 'binned';

/** One interview in this window. */
export interface Interview {
  readonly store: StoreApi<InterviewState>;
  readonly session: Pick<Session, 'dimensionOrder' | 'position'>;
  readonly respondent: Respondent;
  /** Null while answers are taken. */
  readonly closed: Closed | null;
  /** Puts an answer on screen at once and on its way to disk; null clears it. */
  readonly record: (question: string, answer: Recorded, urgency: Urgency) => void;
  readonly moveTo: (position: string | null) => void;
  readonly flush: () => Promise<void>;
  readonly retry: () => Promise<void>;
  /** Writes what is open, then ends the session. Refuses while something is not saved. */
  readonly end: () => Promise<Result<Engagement, Problem>>;
  readonly stop: () => void;
}

/** There is one place where one is. */
const here = 'here';

export function createInterview(
  client: Client,
  engagement: EngagementStore,
  respondent: Respondent,
  session: Session,
  position: string | null,
  effortFor: (question: string) => number,
): Interview {
  const store = createStore<InterviewState>()(() => ({
    position,
    unsaved: new Map(),
    saves: {},
    pace: { effort: 0, minutes: 0 },
  }));
  const meter = createPaceMeter(effortFor, () => Date.now());
  const queue = createSaveQueue<Recorded>(async (question, answer) => {
    const reply = await client.call('interviews.recordAnswer', {
      engagement: engagement.id,
      respondent: respondent.id,
      question,
      answer,
    });
    if (reply.ok) engagement.apply({ kind: 'answer-recorded', respondent: respondent.id, question, answer });
    return reply;
  });
  const area = `interview-${respondent.id}`;
  const keep = (unsaved: ReadonlyMap<string, Recorded>): void =>
    engagement.unsaved()?.keep(
      area,
      [...unsaved].map(([question, answer]) => ({
        kind: 'answer-recorded',
        respondent: respondent.id,
        question,
        answer,
      })),
    );
  queue.subscribe(() => {
    const unsaved = queue.unsaved();
    keep(unsaved);
    const touched = new Set([...Object.keys(store.getState().saves), ...unsaved.keys()]);
    store.setState({
      unsaved,
      saves: Object.fromEntries([...touched].map((question) => [question, queue.stateOf(question)])),
    });
  });

  /** Where one stopped, told until it was heard: an interview is taken up again at the very place. */
  const places = createSaveQueue<string>((_, place) =>
    client.call('interviews.move', { engagement: engagement.id, session: session.id, position: place }),
  );
  const flush = async (): Promise<void> => {
    await Promise.all([queue.flush(), places.flush()]);
  };

  return {
    store,
    session,
    respondent,
    closed: null,
    record(question, answer, urgency) {
      if (isSettled(answer)) store.setState({ pace: meter.settle(question) });
      queue.push(question, answer, urgency);
    },
    moveTo(next) {
      if (next === store.getState().position) return;
      store.setState({ position: next });
      void queue.flush();
      if (next !== null) places.push(here, next, 'typing');
    },
    flush,
    retry: () => queue.retry(),
    async end() {
      await flush();
      const refused = firstProblem(store.getState());
      if (refused !== null) return { ok: false, problem: refused };
      const ended = await engagement.change('interviews.end', { session: session.id });
      return ended.ok ? ok(ended.value) : ended;
    },
    stop() {
      queue.stop();
      void places.flush().then(() => places.stop());
      engagement.unsaved()?.leave(area);
    },
  };
}

/** Why something could not be saved, if anything could not. */
export function firstProblem({ saves }: InterviewState): Problem | null {
  for (const save of Object.values(saves)) if (save.state === 'not-saved') return save.problem;
  return null;
}

/** The engagement as the screen shows it: what is on record, and over it what is still on its way. */
export function asShown(
  engagement: Engagement,
  respondent: string,
  unsaved: ReadonlyMap<string, Answer | null>,
): Engagement {
  let shown = engagement;
  for (const [question, answer] of unsaved) {
    const changed = recordAnswer(shown, respondent, question, answer);
    if (changed.ok) shown = changed.value;
  }
  return shown;
}
