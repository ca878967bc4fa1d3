import { assertNever, fail, ok, type Result } from '../result';
import type { Answer } from './answer';
import type { EngagementChange } from './change';
import type { Engagement, Session } from './engagement';
import { changeEvidence, evidenceWithout } from './evidenceChanges';
import { changeMeeting, meetingsWithout } from './meetingChanges';
import { addOwn, changeOwn, decidePlan, recordOutcome, removeOwn } from './planChanges';
import type { EngagementProblem } from './problem';
import { changeReport, quotesWithout, withIssuesOf } from './reportChanges';
import { recordAnswers } from './recordAnswers';

type Outcome = Result<Engagement, EngagementProblem>;
type Change<Kind extends EngagementChange['kind']> = Extract<EngagementChange, { kind: Kind }>;

/**
 * The engagement after a change; the given one stays as it was. Refuses what does not fit the engagement itself;
 * whether a value fits its question is `checkAnswer`'s part and was settled before the change was made, so that a
 * journal replays without the template.
 */
export function applyChange(engagement: Engagement, change: EngagementChange): Outcome {
  switch (change.kind) {
    case 'engagement-described':
      return ok(describe(engagement, change));
    case 'status-set':
      return ok({ ...engagement, status: change.status });
    case 'state-restored':
      return ok({ ...withIssuesOf(change.engagement, engagement), id: engagement.id });
    case 'fact-recorded':
      return ok({ ...engagement, facts: withEntry(engagement.facts, change.fact, change.value) });
    case 'respondent-added':
      return addRespondent(engagement, change);
    case 'respondent-changed':
      return changeRespondent(engagement, change);
    case 'respondent-removed':
      return removeRespondent(engagement, change.respondent);
    case 'answer-recorded':
      return recordAnswer(engagement, change.respondent, change.question, change.answer);
    case 'answers-taken':
      return takeAnswers(engagement, change);
    case 'session-started':
      return startSession(engagement, change.session);
    case 'session-moved':
      return changeSession(engagement, change.session, { position: change.position });
    case 'session-ended':
      return changeSession(engagement, change.session, { endedAt: change.endedAt });
    case 'meeting-planned':
    case 'meeting-described':
    case 'meeting-parked':
    case 'meeting-ended':
    case 'meeting-removed':
      return changeMeeting(engagement, change);
    case 'facet-verified':
      return ok({
        ...engagement,
        verified: replaced(engagement.verified, 'facet', change.facet, change.verification),
      });
    case 'evidence-added':
    case 'evidence-described':
    case 'evidence-removed':
      return changeEvidence(engagement, change);
    case 'facet-overridden':
      return ok({
        ...engagement,
        overrides: replaced(engagement.overrides, 'facet', change.facet, change.override),
      });
    case 'not-applicable-noted':
      return ok(noteNotApplicable(engagement, change));
    case 'required-level-set':
      return ok(setRequiredLevel(engagement, change));
    case 'symptom-judged':
      return ok({
        ...engagement,
        judgements: replaced(engagement.judgements, 'symptom', change.symptom, change.judgement),
      });
    case 'plan-decided':
      return decidePlan(engagement, change.recommendation, change.choice);
    case 'outcome-recorded':
      return ok(recordOutcome(engagement, change.recommendation, change.outcome));
    case 'own-recommendation-added':
      return addOwn(engagement, change.own);
    case 'own-recommendation-changed':
      return changeOwn(engagement, change.own);
    case 'own-recommendation-removed':
      return removeOwn(engagement, change.own);
    case 'charter-decided':
      return ok({ ...engagement, charter: change.charter });
    case 'report-text-written':
    case 'report-chosen':
    case 'report-arranged':
    case 'report-note-written':
    case 'report-issued':
      return ok(changeReport(engagement, change));
    case 'template-moved':
      return ok({ ...engagement, template: change.template });
    case 'follow-up-linked':
      return ok(linkFollowUp(engagement, change.follows));
    default:
      return assertNever(change);
  }
}

/** Without notes the engagement is as it was before there were any. */
function noteNotApplicable(
  engagement: Engagement,
  { facet, note }: Change<'not-applicable-noted'>,
): Engagement {
  const { notApplicableNotes = [], ...others } = engagement;
  const notes = replaced(notApplicableNotes, 'facet', facet, note);
  return notes.length === 0 ? others : { ...others, notApplicableNotes: notes };
}

function setRequiredLevel(
  engagement: Engagement,
  { skill, level }: Change<'required-level-set'>,
): Engagement {
  const { requiredLevels = {}, ...others } = engagement;
  const levels = withEntry(requiredLevels, skill, level);
  return Object.keys(levels).length === 0 ? others : { ...others, requiredLevels: levels };
}

function linkFollowUp(engagement: Engagement, follows: string | null): Engagement {
  const linked = { ...engagement };
  if (follows === null) Reflect.deleteProperty(linked, 'follows');
  else linked.follows = follows;
  return linked;
}

function describe(engagement: Engagement, change: Change<'engagement-described'>): Engagement {
  const { title, startsOn, endsOn, brand } = change;
  const next = { ...engagement, ...(title === undefined ? {} : { title }) };
  for (const [key, value] of Object.entries({ startsOn, endsOn, brand }) as [
    'startsOn' | 'endsOn' | 'brand',
    string | null | undefined,
  ][]) {
    if (value === undefined) continue;
    if (value === null) Reflect.deleteProperty(next, key);
    else next[key] = value;
  }
  return next;
}

function addRespondent(engagement: Engagement, { respondent }: Change<'respondent-added'>): Outcome {
  if (hasRespondent(engagement, respondent.id))
    return fail({ code: 'respondent-exists', respondent: respondent.id });
  return ok({ ...engagement, respondents: [...engagement.respondents, respondent] });
}

function changeRespondent(engagement: Engagement, { respondent }: Change<'respondent-changed'>): Outcome {
  if (!hasRespondent(engagement, respondent.id))
    return fail({ code: 'respondent-unknown', respondent: respondent.id });
  const respondents = engagement.respondents.map((each) => (each.id === respondent.id ? respondent : each));
  return ok({ ...engagement, respondents });
}

function removeRespondent(engagement: Engagement, id: string): Outcome {
  if (!hasRespondent(engagement, id)) return fail({ code: 'respondent-unknown', respondent: id });
  return ok({
    ...evidenceWithout(
      meetingsWithout(quotesWithout(engagement, id, null), id),
      (file) => file.respondent === id,
    ),
    respondents: engagement.respondents.filter((respondent) => respondent.id !== id),
    sessions: engagement.sessions.filter((session) => session.respondent !== id),
    answers: withEntry(engagement.answers, id, null),
  });
}

/**
 * Puts one answer on record, or clears it with null.
 * Refuses: respondent-unknown.
 */
export function recordAnswer(
  engagement: Engagement,
  respondent: string,
  question: string,
  answer: Answer | null,
): Outcome {
  if (!hasRespondent(engagement, respondent)) return fail({ code: 'respondent-unknown', respondent });
  const own = withEntry(engagement.answers[respondent] ?? {}, question, answer);
  const answers = withEntry(engagement.answers, respondent, Object.keys(own).length > 0 ? own : null);
  return ok({ ...engagement, answers });
}

function takeAnswers(engagement: Engagement, { respondents, answers }: Change<'answers-taken'>): Outcome {
  const withPeople = respondents.reduce<Outcome>(
    (outcome, respondent) =>
      outcome.ok ? addRespondent(outcome.value, { kind: 'respondent-added', respondent }) : outcome,
    ok(engagement),
  );
  if (!withPeople.ok) return withPeople;
  const recorded = Object.entries(answers).flatMap(([respondent, own]) =>
    Object.entries(own).map(
      ([question, answer]) => ({ kind: 'answer-recorded', respondent, question, answer }) as const,
    ),
  );
  return recordAnswers(withPeople.value, recorded);
}

function startSession(engagement: Engagement, session: Session): Outcome {
  if (!hasRespondent(engagement, session.respondent))
    return fail({ code: 'respondent-unknown', respondent: session.respondent });
  return ok({ ...engagement, sessions: [...engagement.sessions, session] });
}

function changeSession(engagement: Engagement, id: string, part: Partial<Session>): Outcome {
  if (!engagement.sessions.some((session) => session.id === id))
    return fail({ code: 'session-unknown', session: id });
  const sessions = engagement.sessions.map((each) => (each.id === id ? { ...each, ...part } : each));
  return ok({ ...engagement, sessions });
}

function hasRespondent(engagement: Engagement, id: string): boolean {
  return engagement.respondents.some((respondent) => respondent.id === id);
}

/** A copy of the record with the key set, or without it where the value is null. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: NoInfer<Value> | null,
): Record<string, Value> {
  if (value !== null) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

/** The list with the entry of that key replaced, appended, or dropped where it is null. */
function replaced<Entry, Key extends keyof Entry>(
  entries: readonly Entry[],
  key: Key,
  id: Entry[Key],
  entry: Entry | null,
): Entry[] {
  const others = entries.filter((each) => each[key] !== id);
  return entry === null ? others : [...others, entry];
}
