import type { EngagementChange } from '../engagement/change';
import type { FactValue } from '../engagement/engagement';
import { answerWords, type AnswerWording } from '../interview/answerWords';
import { assertNever } from '../result';
import type { WordingKey, WordingValues } from '../wording/translate';
import { deedNames, type DeedNames } from './deedNames';
import { entryOf, plain, valuesOf } from './deedParts';
import { evidenceWords } from './evidenceWords';
import { meetingWords } from './meetingWords';
import { planWords } from './planWords';
import type { EngagementView, HistoryDeed, HistoryGone } from './views';

/** Where in the engagement something was done. */
export type DeedPart =
  'facts' | 'respondents' | 'interviews' | 'evidence' | 'conclusions' | 'plan' | 'engagement';

export interface DeedWords {
  /** What was done, without a full stop. */
  readonly title: string;
  /** Old and new value, where a line of text can say them. */
  readonly values: { readonly before: string; readonly after: string } | null;
  /** Why, where a reason was asked for. */
  readonly reason: string | null;
  /** What was written down beside it. */
  readonly note: string | null;
  readonly part: DeedPart;
  /** Id of the respondent it was about. */
  readonly respondent: string | null;
}

export interface DeedWording extends AnswerWording {
  readonly engagement: EngagementView['engagement'];
  readonly gone: HistoryGone;
}

/** Something that was done, in plain words. A kind of change without words does not compile here. */
export function deedWords(
  wording: DeedWording,
  { change, was }: Pick<HistoryDeed, 'change' | 'was'>,
): DeedWords {
  const { translate } = wording;
  const names = deedNames(wording);
  switch (change.kind) {
    case 'engagement-created':
      return plain('engagement', translate('activity.created'));
    case 'state-restored':
      return plain('engagement', translate('activity.stateRestored'));
    case 'erased':
      return {
        ...plain('engagement', translate(`activity.erased.${change.erasure?.what ?? 'something'}`)),
        reason: change.erasure?.reason ?? null,
      };
    case 'respondent-added':
    case 'respondent-changed':
    case 'respondent-removed':
    case 'session-started':
    case 'session-moved':
    case 'session-ended':
      return ofRespondent(wording, names, change, was);
    case 'meeting-planned':
    case 'meeting-described':
    case 'meeting-parked':
    case 'meeting-ended':
    case 'meeting-removed':
      return meetingWords(wording, names, change);
    case 'evidence-added':
    case 'evidence-described':
    case 'evidence-removed':
      return evidenceWords(wording, change, was);
    case 'answer-recorded':
      return ofAnswer(wording, names, change, was);
    case 'answers-taken': {
      const [only, ...others] = Object.keys(change.answers);
      const count = Object.values(change.answers).flatMap(Object.keys).length;
      const title = translate('activity.answersTaken', { count });
      return plain('interviews', title, others.length === 0 ? (only ?? null) : null);
    }
    case 'engagement-described':
      return ofDescription(wording, change, was);
    case 'status-set':
      return plain('engagement', translate(`activity.status.${change.status}`));
    case 'template-moved':
      return plain('engagement', translate('activity.templateMoved', { version: change.template.version }));
    case 'follow-up-linked':
      return plain(
        'engagement',
        translate(change.follows === null ? 'activity.unlinked' : 'activity.linked'),
      );
    case 'fact-recorded': {
      const title = change.value === null ? 'activity.factCleared' : 'activity.factRecorded';
      const words = (value: FactValue | null | undefined) =>
        value === null || value === undefined
          ? translate('activity.nothing')
          : names.factValue(change.fact, value);
      return {
        ...plain('facts', translate(title, { fact: names.fact(change.fact) })),
        values: { before: words(was?.facts?.[change.fact]), after: words(change.value) },
      };
    }
    case 'facet-verified': {
      const title = change.verification === null ? 'activity.evidenceTakenBack' : 'activity.evidenceSeen';
      return {
        ...plain('evidence', translate(title, { facet: names.facet(change.facet) })),
        note: change.verification?.note ?? null,
      };
    }
    case 'facet-overridden': {
      const title = change.override === null ? 'activity.overrideTakenBack' : 'activity.overridden';
      const before = entryOf(was?.lists?.overrides, ({ facet }) => facet === change.facet);
      return {
        ...plain('conclusions', translate(title, { facet: names.facet(change.facet) })),
        values: valuesOf(wording, before?.score, change.override?.score),
        reason: change.override?.reason ?? null,
      };
    }
    case 'symptom-judged': {
      const title = change.judgement === null ? 'activity.judgementTakenBack' : 'activity.judged';
      const before = entryOf(was?.lists?.judgements, ({ symptom }) => symptom === change.symptom)?.judgement;
      const after = change.judgement?.judgement;
      return {
        ...plain('conclusions', translate(title, { symptom: names.subject(change.symptom) })),
        values: valuesOf(
          wording,
          before && translate(`activity.judgement.${before}`),
          after && translate(`activity.judgement.${after}`),
        ),
        note: change.judgement?.evidence ?? null,
      };
    }
    case 'charter-decided':
      return plain('conclusions', translate('activity.charter'));
    case 'report-text-written':
      return {
        ...plain(
          'engagement',
          translate(change.written === null ? 'activity.reportTextTakenBack' : 'activity.reportTextWritten'),
        ),
        note: change.written?.text ?? null,
      };
    case 'report-chosen':
      return plain('engagement', translate('activity.reportChosen'));
    case 'report-arranged':
      return plain(
        'engagement',
        translate(change.sections === null ? 'activity.reportAsUsual' : 'activity.reportArranged'),
      );
    case 'report-note-written':
      return {
        ...plain('engagement', translate('activity.readoutNote')),
        note: change.text,
      };
    case 'report-issued':
      return {
        ...plain('engagement', translate('activity.reportIssued', { number: change.issue.number })),
        note: change.issue.note ?? null,
      };
    case 'not-applicable-noted': {
      const title = change.note === null ? 'activity.notApplicableTakenBack' : 'activity.notApplicable';
      return {
        ...plain('conclusions', translate(title, { facet: names.facet(change.facet) })),
        note: change.note?.note ?? null,
      };
    }
    case 'required-level-set':
      return {
        ...plain('conclusions', translate('activity.requiredLevel', { skill: names.skill(change.skill) })),
        values: valuesOf(wording, was?.fields?.requiredLevels?.[change.skill], change.level ?? undefined),
      };
    case 'plan-decided':
    case 'outcome-recorded':
    case 'own-recommendation-added':
    case 'own-recommendation-changed':
    case 'own-recommendation-removed':
      return planWords(wording, names, change, was);
    default:
      return assertNever(change);
  }
}

type Of<Kind extends EngagementChange['kind']> = Extract<EngagementChange, { kind: Kind }>;
type Was = HistoryDeed['was'];

function ofRespondent(
  { translate }: DeedWording,
  names: DeedNames,
  change: Of<
    | 'respondent-added'
    | 'respondent-changed'
    | 'respondent-removed'
    | 'session-started'
    | 'session-moved'
    | 'session-ended'
  >,
  was: Was,
): DeedWords {
  const say = (part: DeedPart, key: WordingKey, id: string | null, values: WordingValues = {}): DeedWords =>
    plain(part, translate(key, { respondent: names.respondent(id), ...values }), id);
  switch (change.kind) {
    case 'respondent-added':
      return say('respondents', 'activity.respondentAdded', change.respondent.id);
    case 'respondent-changed':
      return say('respondents', 'activity.respondentChanged', change.respondent.id);
    case 'respondent-removed': {
      const count = Object.keys(was?.answers?.[change.respondent] ?? {}).length;
      return count === 0
        ? say('respondents', 'activity.respondentRemoved', change.respondent)
        : say('respondents', 'activity.respondentRemovedWith', change.respondent, { count });
    }
    case 'session-started':
      return say('interviews', 'activity.sessionStarted', change.session.respondent);
    case 'session-moved':
      return say('interviews', 'activity.sessionMoved', names.whoseSession(change.session));
    case 'session-ended':
      return say('interviews', 'activity.sessionEnded', names.whoseSession(change.session));
    default:
      return assertNever(change);
  }
}

function ofAnswer(
  wording: DeedWording,
  names: DeedNames,
  { respondent, question, answer }: Of<'answer-recorded'>,
  was: Was,
): DeedWords {
  const say = (key: WordingKey): DeedWords =>
    plain(
      'interviews',
      wording.translate(key, { respondent: names.respondent(respondent), question: names.subject(question) }),
      respondent,
    );
  const old = was?.answers?.[respondent]?.[question] ?? undefined;
  const before = answerWords(wording, question, old);
  const after = answerWords(wording, question, answer ?? undefined);
  if (before === after && answer !== null) {
    if (answer.note !== old?.note) return { ...say('activity.noteWritten'), note: answer.note ?? null };
    if (answer.quote !== old?.quote) return { ...say('activity.quoteWritten'), note: answer.quote ?? null };
    if (JSON.stringify(answer.flag) !== JSON.stringify(old?.flag))
      return {
        ...say(answer.flag === undefined ? 'activity.unflagged' : 'activity.flagged'),
        note: answer.flag?.reason ?? null,
      };
  }
  return {
    ...say(answer === null ? 'activity.answerCleared' : 'activity.answerRecorded'),
    values: { before, after },
  };
}

function ofDescription(
  wording: DeedWording,
  { title, startsOn, endsOn, brand }: Of<'engagement-described'>,
  was: Was,
): DeedWords {
  const { translate } = wording;
  const isDated = startsOn !== undefined || endsOn !== undefined;
  const touched = [title !== undefined, isDated, brand !== undefined].filter(Boolean).length;
  if (touched !== 1) return plain('engagement', translate('activity.described'));
  if (brand !== undefined) return plain('engagement', translate('activity.branded'));
  if (title !== undefined)
    return {
      ...plain('engagement', translate('activity.titled')),
      values: valuesOf(wording, was?.fields?.title, title),
    };
  return plain('engagement', translate('activity.dated'));
}
