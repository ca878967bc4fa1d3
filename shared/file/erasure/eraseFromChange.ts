import { issueWithout } from '../../engagement/reportChanges';
import type { Engagement } from '../../engagement/engagement';
import { eraseFromAnswer, isErasedEvidence, type ErasureTarget } from '../../engagement/erasureTarget';
import { eraseFromAnswers, eraseFromEngagement } from '../../engagement/eraseFromEngagement';
import { assertNever } from '../../result';
import type { RecordedChange } from '../engagementFile';
import type { MeetingChange } from './eraseFromMeetingChange';

/**
 * What undo and redo put back, and whether a meeting is left when somebody is not in it, depends on the states around
 * them: these are worked out anew from those.
 */
type PlainChange = Exclude<RecordedChange, { kind: 'undone' | 'redone' } | MeetingChange>;

/**
 * A recorded change without what is to be erased: the same change where it holds nothing of it, null where nothing of
 * it is left. `before` is the engagement the change was made to. A new kind of change does not compile until it is
 * known what it can hold of a respondent.
 */
export function eraseFromChange(
  change: PlainChange,
  before: Engagement | null,
  target: ErasureTarget,
): PlainChange | null {
  const isTheirs = (respondent: string): boolean =>
    target.kind === 'respondent' && respondent === target.respondent;
  const isTheirSession = (id: string): boolean =>
    before?.sessions.some((session) => session.id === id && isTheirs(session.respondent)) ?? false;
  switch (change.kind) {
    case 'engagement-created':
    case 'state-restored':
      return { ...change, engagement: eraseFromEngagement(change.engagement, target) };
    case 'respondent-added':
    case 'respondent-changed':
      return isTheirs(change.respondent.id) ? null : change;
    case 'respondent-removed':
      return isTheirs(change.respondent) ? null : change;
    case 'answer-recorded':
      return isTheirs(change.respondent) ? null : eraseFromRecorded(change, target);
    case 'answers-taken':
      return {
        ...change,
        respondents: change.respondents.filter(({ id }) => !isTheirs(id)),
        answers: eraseFromAnswers(change.answers, target),
      };
    case 'session-started':
      return isTheirs(change.session.respondent) ? null : change;
    case 'session-moved':
    case 'session-ended':
      return isTheirSession(change.session) ? null : change;
    case 'evidence-added':
      return isErasedEvidence(change.evidence, target) ? null : change;
    case 'evidence-described':
    case 'evidence-removed': {
      const file = before?.evidence?.find(({ id }) => id === change.evidence);
      return file !== undefined && isErasedEvidence(file, target) ? null : change;
    }
    case 'report-chosen':
      return {
        ...change,
        chosen: {
          ...change.chosen,
          quotes: change.chosen.quotes.filter(
            ({ respondent, question }) =>
              respondent !== target.respondent || (target.kind === 'answer' && question !== target.question),
          ),
          pictures: change.chosen.pictures.filter((id) => {
            const file = before?.evidence?.find((each) => each.id === id);
            return file === undefined || !isErasedEvidence(file, target);
          }),
        },
      };
    case 'report-issued':
      return { ...change, issue: issueWithout(change.issue, target) };
    // Nothing in these is kept by respondent.
    case 'report-text-written':
    case 'report-arranged':
    case 'report-note-written':
    case 'erased':
    case 'engagement-described':
    case 'status-set':
    case 'fact-recorded':
    case 'facet-verified':
    case 'facet-overridden':
    case 'not-applicable-noted':
    case 'required-level-set':
    case 'symptom-judged':
    case 'plan-decided':
    case 'outcome-recorded':
    case 'own-recommendation-added':
    case 'own-recommendation-changed':
    case 'own-recommendation-removed':
    case 'charter-decided':
    case 'template-moved':
    case 'follow-up-linked':
      return change;
    default:
      return assertNever(change);
  }
}

function eraseFromRecorded(
  change: Extract<PlainChange, { kind: 'answer-recorded' }>,
  target: ErasureTarget,
): PlainChange {
  const { respondent, question, answer } = change;
  const isIt = target.kind === 'answer' && target.respondent === respondent && target.question === question;
  return isIt && answer !== null ? { ...change, answer: eraseFromAnswer(answer, target.part) } : change;
}
