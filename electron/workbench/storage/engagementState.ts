import type { Low } from 'lowdb';
import type { AnswerRecorded } from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import type { EngagementProblem } from '#shared/engagement/problem';
import { recordAnswers } from '#shared/engagement/recordAnswers';
import { respondentOf } from '#shared/engagement/respondentOf';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { restorationsOfAnswers } from '#shared/engagement/restorationsOfAnswers';
import {
  applyAppended,
  type AppendedChange,
  type EngagementBody,
  type JournalPosition,
} from '#shared/file/engagementFile';
import { chainEntry, type JournalEntry } from '#shared/file/journalEntry';
import { fail, ok, type Result } from '#shared/result';
import type { EngagementHistory } from './engagementHistory';
import { sha256 } from './storage';
import type { EngagementOutline } from './workspace';

type AnswerEntry = JournalEntry<AnswerRecorded>;

/** Changes on their way into the journal, one after the other, each seeing those before it. Memory is as it was. */
export interface Prepared {
  /** The engagement after the change, for callers who ask for it, or why the change does not fit. */
  add(change: AppendedChange, isShown: boolean): Result<() => Engagement, EngagementProblem>;
  readonly lines: readonly string[];
  /** The lines are on disk: what was prepared becomes the state. */
  acknowledge(): void;
}

/**
 * The acknowledged state of one open engagement. Answers are kept beside it as they came and put into it when somebody
 * looks: to copy the record of a thousand respondents takes longer than to append one answer.
 */
export class EngagementState {
  #answers: AnswerEntry[] = [];

  constructor(
    private readonly db: Low<EngagementBody | null>,
    private readonly opened: EngagementBody,
    private readonly history: EngagementHistory,
  ) {}

  get body(): EngagementBody {
    this.settleAnswers();
    return this.#base;
  }

  /** Puts the answers that wait beside the engagement into it, and into its history. */
  settleAnswers(): void {
    if (this.#answers.length === 0) return;
    const { engagement } = this.#base;
    const entries = this.#answers;
    this.db.data = withAnswers(this.#base, entries);
    this.#answers = [];
    this.history.take(() => {
      const backs = restorationsOfAnswers(
        engagement.answers,
        entries.map(({ change }) => change),
      );
      return entries.map((entry, place) => ({ entry, back: backs[place] ?? null }));
    });
  }

  /** The newest acknowledged entry. */
  get position(): JournalPosition {
    const newest = this.#answers.at(-1);
    return newest === undefined ? this.#base.journal : positionOf(newest);
  }

  get outline(): EngagementOutline {
    const { id, status, template, respondents } = this.#base.engagement;
    return { id, status, template, respondents };
  }

  prepare(at: string): Prepared {
    const lines: string[] = [];
    const answers: AnswerEntry[] = [];
    const steps: { entry: JournalEntry<AppendedChange>; before: Engagement; after: Engagement }[] = [];
    let newest: EngagementBody | null = null;
    const chain = <Change>(change: Change): JournalEntry<Change> => {
      const { seq, hash } = newest?.journal ?? answers.at(-1) ?? this.position;
      const { entry, line } = chainEntry({ seq: seq + 1, at, previous: hash, change }, sha256);
      lines.push(line);
      return entry;
    };
    const addAnswer = (change: AnswerRecorded): Result<() => Engagement, EngagementProblem> => {
      const { respondent } = change;
      if (respondentOf(this.outline, respondent) === undefined)
        return fail({ code: 'respondent-unknown', respondent });
      answers.push(chain(change));
      return ok(() => this.body.engagement);
    };
    return {
      lines,
      add: (change, isShown) => {
        if (change.kind === 'answer-recorded' && !isShown && newest === null) return addAnswer(change);
        newest ??= withAnswers(this.body, answers);
        const before = newest.engagement;
        const changed = applyAppended(before, change);
        if (!changed.ok) return changed;
        const after = changed.value;
        const entry = chain(change);
        steps.push({ entry, before, after });
        newest = { engagement: after, journal: positionOf(entry) };
        return ok(() => after);
      },
      acknowledge: () => {
        this.#answers.push(...answers);
        if (newest === null) return;
        this.settleAnswers();
        this.db.data = newest;
        this.history.take(() =>
          steps.map(({ entry, before, after }) => ({ entry, back: restorationBetween(after, before) })),
        );
      },
    };
  }

  get #base(): EngagementBody {
    return this.db.data ?? this.opened;
  }
}

function withAnswers(base: EngagementBody, entries: readonly AnswerEntry[]): EngagementBody {
  const newest = entries.at(-1);
  if (newest === undefined) return base;
  const recorded = recordAnswers(
    base.engagement,
    entries.map(({ change }) => change),
  );
  // Whoever answers was there when the answer was accepted, and nothing changed since.
  if (!recorded.ok) throw new Error(`an accepted answer does not fit: ${recorded.problem.code}`);
  return { engagement: recorded.value, journal: positionOf(newest) };
}

function positionOf({ seq, hash, at }: JournalPosition): JournalPosition {
  return { seq, hash, at };
}
