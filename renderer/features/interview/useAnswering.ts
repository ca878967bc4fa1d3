import { useEffect, useRef } from 'react';
import type { DraftValue } from '#shared/engagement/answer';
import { subjectOf, type Subject } from '#shared/interview/subject';
import type { Template } from '#shared/template/template';
import type { Urgency } from '../../state/saveQueue';
import type { AdvanceGuard } from './advanceGuard';
import {
  broughtBack,
  isBlank,
  owesReason,
  withFlag,
  withNote,
  withQuote,
  withReason,
  withState,
  withValue,
  type Recorded,
} from './editAnswer';
import { useInterview } from './InterviewContext';
import { useStateOf } from './useStateOf';

export interface AnsweringOf {
  readonly question: string;
  readonly template: Template;
  readonly answer: Recorded;
  /** Goes on by itself once one option of several is chosen. */
  readonly goesOn: boolean;
  readonly guard: AdvanceGuard;
  readonly onGo: (step: 1 | -1) => void;
}

/** Everything that can be done to one answer, alike on the card and in the list. */
export interface Answering {
  readonly subject: Subject | undefined;
  readonly allowsNotApplicable: boolean;
  readonly isReasonOpen: boolean;
  readonly setValue: (value: DraftValue | null, urgency: Urgency) => void;
  readonly dontKnow: () => void;
  readonly toggleReason: () => void;
  readonly setReason: (reason: string) => void;
  readonly skip: () => void;
  readonly setNote: (note: string) => void;
  readonly setQuote: (quote: string) => void;
  readonly toggleFlag: () => void;
  readonly setFlagReason: (reason: string) => void;
  readonly flush: () => void;
}

/** Long enough to see what was chosen; another choice in the meantime mends the first. */
const goOnPauseMs = 350;

export function useAnswering({ question, template, answer, goesOn, guard, onGo }: AnsweringOf): Answering {
  const interview = useInterview();
  const goOnTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isReasonWanted, setReasonWanted] = useStateOf(question, false);
  /** What stood here before another state took its place, so that the same key brings it back. */
  const [replaced, setReplaced] = useStateOf<Recorded>(question, null);
  useEffect(() => () => clearTimeout(goOnTimer.current), [question]);

  const subject = subjectOf(template, question);
  const allowsNotApplicable = subject?.kind === 'question' && subject.question.allowsNotApplicable;
  const isNotApplicable = answer?.state === 'not-applicable' || owesReason(answer);
  const record = (next: Recorded, urgency: Urgency): void => interview.record(question, next, urgency);
  const goOn = (): void => {
    clearTimeout(goOnTimer.current);
    onGo(1);
  };
  const put = (state: 'dont-know' | 'skipped'): boolean => {
    setReasonWanted(false);
    clearTimeout(goOnTimer.current);
    if (answer?.state === state) {
      record(broughtBack(replaced, answer), 'now');
      return false;
    }
    setReplaced(answer);
    record(withState(answer, state), 'now');
    return true;
  };

  return {
    subject,
    allowsNotApplicable,
    isReasonOpen: isReasonWanted || isNotApplicable,
    setValue(value, urgency) {
      if (!guard.mayAnswer()) return;
      setReasonWanted(false);
      record(withValue(template, question, answer, value), urgency);
      if (!goesOn || value === null || !isSingleChoice(subject)) return;
      clearTimeout(goOnTimer.current);
      goOnTimer.current = setTimeout(() => {
        guard.note();
        onGo(1);
      }, goOnPauseMs);
    },
    dontKnow: () => {
      if (guard.mayAnswer()) put('dont-know');
    },
    toggleReason() {
      if (!allowsNotApplicable || !guard.mayAnswer()) return;
      clearTimeout(goOnTimer.current);
      if (isNotApplicable || isReasonWanted) {
        if (isNotApplicable) record(broughtBack(replaced, answer), 'now');
        setReasonWanted(false);
        return;
      }
      setReplaced(answer);
      setReasonWanted(true);
      // An answer stands until there is a reason; where there is none, it is on record that one is owed.
      if (isBlank(answer)) record(withReason(answer, ''), 'now');
    },
    setReason(reason) {
      setReasonWanted(true);
      record(withReason(answer, reason), 'typing');
    },
    skip() {
      if (guard.mayAnswer() && put('skipped')) goOn();
    },
    setNote: (note) => record(withNote(answer, note), 'typing'),
    setQuote: (quote) => record(withQuote(answer, quote), 'typing'),
    toggleFlag: () => record(withFlag(answer, answer?.flag === undefined ? {} : null), 'now'),
    setFlagReason: (reason) => record(withFlag(answer, reason === '' ? {} : { reason }), 'typing'),
    flush: () => void interview.flush(),
  };
}

/** Questions that one key or click answers as a whole. */
function isSingleChoice(subject: Subject | undefined): boolean {
  if (subject?.kind === 'symptom') return true;
  return subject?.question.type === 'likert5' || subject?.question.type === 'single';
}
