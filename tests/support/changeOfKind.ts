import type { Answer } from '#shared/engagement/answer';
import type { EngagementChange } from '#shared/engagement/change';
import { noCharterDecision } from '#shared/engagement/charter';
import type { OwnRecommendation } from '#shared/engagement/decision';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';

type Kind = EngagementChange['kind'];
type Of<Each extends Kind> = Extract<EngagementChange, { kind: Each }>;

/** A change of each kind that fits the engagement more often than not, another one for every number. */
const changes: { readonly [Each in Kind]: (engagement: Engagement, count: number) => Of<Each> } = {
  'engagement-described': (_, count) => ({
    kind: 'engagement-described',
    ...(count % 2 === 0 ? { title: `Title ${count}` } : { startsOn: count % 3 === 0 ? null : '2026-03-01' }),
    ...(count % 5 === 0 ? { brand: 'brand-1' } : {}),
  }),
  'status-set': (_, count) => ({
    kind: 'status-set',
    status: count % 3 === 0 ? 'active' : count % 3 === 1 ? 'archived' : 'binned',
  }),
  'fact-recorded': (_, count) => ({
    kind: 'fact-recorded',
    fact: count % 2 === 0 ? 'pm' : 'agile',
    value: count % 3 === 0 ? null : count,
  }),
  'respondent-added': (_, count) => ({
    kind: 'respondent-added',
    respondent: { id: `r${count}`, group: 'EXE', title: `Role ${count}` },
  }),
  'respondent-changed': (engagement, count) => ({
    kind: 'respondent-changed',
    respondent: {
      id: respondentOf(engagement, count),
      group: 'PMG',
      title: `Other role ${count}`,
      name: 'A',
      ...(count % 3 === 0 ? {} : { consent: { groupResult: count % 3 === 1 } }),
    },
  }),
  'respondent-removed': (engagement, count) => ({
    kind: 'respondent-removed',
    respondent: respondentOf(engagement, count),
  }),
  'answer-recorded': (engagement, count) => ({
    kind: 'answer-recorded',
    respondent: respondentOf(engagement, count),
    question: `q${count % 4}`,
    answer: answerOf(count),
  }),
  'answers-taken': (engagement, count) => ({
    kind: 'answers-taken',
    respondents: count % 2 === 0 ? [] : [{ id: `taken-${count}`, group: 'EXE', title: `Taken ${count}` }],
    answers: {
      [count % 2 === 0 ? respondentOf(engagement, count) : `taken-${count}`]: {
        [`q${count % 4}`]: { state: 'answered', value: count },
        [`q${(count % 4) + 1}`]: { state: 'dont-know' },
      },
    },
  }),
  'session-started': (engagement, count) => ({
    kind: 'session-started',
    session: {
      id: `s${engagement.sessions.length}-${count}`,
      respondent: respondentOf(engagement, count),
      startedAt: '2026-03-01T09:00:00.000Z',
      dimensionOrder: ['role'],
    },
  }),
  'session-moved': (engagement, count) => ({
    kind: 'session-moved',
    session: oneOf(engagement.sessions, count)?.id ?? 'none',
    position: `q${count % 4}`,
  }),
  'session-ended': (engagement, count) => ({
    kind: 'session-ended',
    session: oneOf(engagement.sessions, count)?.id ?? 'none',
    endedAt: '2026-03-01T10:00:00.000Z',
  }),
  'meeting-planned': (engagement, count) => ({
    kind: 'meeting-planned',
    meeting: {
      id: `m${count}`,
      respondents: [respondentOf(engagement, count)],
      minutes: 30 + count,
      parked: count % 2 === 0 ? [] : [{ id: 'p0', text: 'Pricing' }],
    },
  }),
  'meeting-described': (engagement, count) => ({
    kind: 'meeting-described',
    meeting: oneOf(engagement.meetings ?? [], count)?.id ?? 'none',
    details: {
      place: count % 3 === 0 ? null : `Room ${count}`,
      ...(count % 2 === 0 ? { on: '2026-03-02', at: '09:30' } : { followUps: `Send ${count}` }),
    },
  }),
  'meeting-parked': (engagement, count) => ({
    kind: 'meeting-parked',
    meeting: oneOf(engagement.meetings ?? [], count)?.id ?? 'none',
    point: `p${count % 3}`,
    parked:
      count % 4 === 0
        ? null
        : { id: `p${count % 3}`, text: `Later ${count}`, ...(count % 5 === 0 ? { isSettled: true } : {}) },
  }),
  'meeting-ended': (engagement, count) => ({
    kind: 'meeting-ended',
    meeting: oneOf(engagement.meetings ?? [], count)?.id ?? 'none',
    endedAt: count % 3 === 0 ? null : '2026-03-01T10:00:00.000Z',
  }),
  'meeting-removed': (engagement, count) => ({
    kind: 'meeting-removed',
    meeting: oneOf(engagement.meetings ?? [], count)?.id ?? 'none',
  }),
  'facet-verified': (_, count) => ({
    kind: 'facet-verified',
    facet: `facet${count % 3}`,
    verification:
      count % 4 === 0
        ? null
        : { facet: `facet${count % 3}`, ...(count % 2 === 0 ? {} : { note: `Seen ${count}` }) },
  }),
  'evidence-added': (engagement, count) => ({
    kind: 'evidence-added',
    evidence: {
      id: `file-${count}`,
      addedAt: '2026-03-01T09:30:00.000Z',
      kind: count % 2 === 0 ? 'picture' : 'document',
      fileName: `file ${count}`,
      mediaType: 'image/png',
      sizeBytes: count + 1,
      attachment: count.toString(16).padStart(64, '0'),
      caption: count % 3 === 0 ? '' : `Shown ${count}`,
      facets: [`facet${count % 3}`],
      ...(count % 4 === 0 ? {} : { respondent: respondentOf(engagement, count), question: `q${count % 4}` }),
    },
  }),
  'evidence-described': (engagement, count) => ({
    kind: 'evidence-described',
    evidence: oneOf(engagement.evidence ?? [], count)?.id ?? 'none',
    description: { caption: `Told anew ${count}`, facets: [] },
  }),
  'evidence-removed': (engagement, count) => ({
    kind: 'evidence-removed',
    evidence: oneOf(engagement.evidence ?? [], count)?.id ?? 'none',
  }),
  'facet-overridden': (_, count) => ({
    kind: 'facet-overridden',
    facet: `facet${count % 3}`,
    override: count % 4 === 0 ? null : { facet: `facet${count % 3}`, score: count % 100, reason: 'Seen' },
  }),
  'not-applicable-noted': (_, count) => ({
    kind: 'not-applicable-noted',
    facet: `facet${count % 3}`,
    note: count % 4 === 0 ? null : { facet: `facet${count % 3}`, note: `None here ${count}` },
  }),
  'report-text-written': (_, count) => ({
    kind: 'report-text-written',
    key: `text.${count % 3}`,
    language: count % 2 === 0 ? 'en' : 'de',
    written: count % 4 === 0 ? null : { text: `Own words ${count}`, computed: `Computed ${count}` },
  }),
  'report-chosen': (engagement, count) => ({
    kind: 'report-chosen',
    chosen: {
      leftOutFindings: [`facet-${count % 3}`],
      quotes: [{ respondent: respondentOf(engagement, count), question: `q${count % 4}` }],
      pictures: (engagement.evidence ?? []).map(({ id }) => id).slice(count % 3),
    },
  }),
  'report-arranged': (_, count) => ({
    kind: 'report-arranged',
    sections:
      count % 4 === 0
        ? null
        : [
            { id: 'roadmap', editions: count % 3 === 0 ? [] : ['client'] },
            { id: `own-${count % 5}`, title: `Chapter ${count}`, text: 'As it was **said**.' },
          ],
  }),
  'report-note-written': (_, count) => ({
    kind: 'report-note-written',
    chapter: `chapter-${count % 3}`,
    text: count % 4 === 0 ? null : `To be said ${count}`,
  }),
  'report-issued': (_, count) => ({
    kind: 'report-issued',
    issue: {
      number: (count % 50) + 1,
      issuedAt: '2026-03-01T10:00:00.000Z',
      edition: 'client',
      language: 'en',
      fileName: 'report.pdf',
      pages: 20,
      sizeBytes: 1000 + count,
      sha256: count.toString(16).padStart(64, '0'),
      attachment: count.toString(16).padStart(64, '0'),
      content: { attachment: count.toString(16).padStart(64, 'c') },
    },
  }),
  'required-level-set': (_, count) => ({
    kind: 'required-level-set',
    skill: `skill${count % 3}`,
    level: count % 4 === 0 ? null : count % 6,
  }),
  'symptom-judged': (_, count) => ({
    kind: 'symptom-judged',
    symptom: `symptom${count % 3}`,
    judgement:
      count % 4 === 0
        ? null
        : { symptom: `symptom${count % 3}`, judgement: 'open', evidence: `Heard ${count}` },
  }),
  'plan-decided': (_, count) => ({
    kind: 'plan-decided',
    recommendation: `R0${count % 3}`,
    choice:
      count % 4 === 0
        ? null
        : { choice: count % 2 === 0 ? 'accepted' : 'dismissed', reason: `Because ${count}` },
  }),
  'outcome-recorded': (_, count) => ({
    kind: 'outcome-recorded',
    recommendation: `R0${count % 3}`,
    outcome: count % 4 === 0 ? null : { result: 'partly', note: `Half ${count}` },
  }),
  'own-recommendation-added': (_, count) => ({
    kind: 'own-recommendation-added',
    own: ownCalled(`own-${count}`),
  }),
  'own-recommendation-changed': (engagement, count) => ({
    kind: 'own-recommendation-changed',
    own: { ...ownCalled(oneOf(engagement.ownRecommendations, count)?.id ?? 'none'), title: `Own ${count}` },
  }),
  'own-recommendation-removed': (engagement, count) => ({
    kind: 'own-recommendation-removed',
    own: oneOf(engagement.ownRecommendations, count)?.id ?? 'none',
  }),
  'charter-decided': (_, count) => ({
    kind: 'charter-decided',
    charter: { ...noCharterDecision, does: { own: { mine: { what: `Line ${count}` } }, leftOut: [] } },
  }),
  'template-moved': ({ template }, count) => ({
    kind: 'template-moved',
    template: { ...template, version: `1.${count % 3}.0` },
  }),
  'follow-up-linked': (_, count) => ({
    kind: 'follow-up-linked',
    follows: count % 2 === 0 ? null : `eng-${count}`,
  }),
  'state-restored': (engagement, count) => ({
    kind: 'state-restored',
    engagement: { ...newEngagement(engagement), title: `Restored ${count}`, facts: { pm: count } },
  }),
};

export const changeKinds = Object.keys(changes) as Kind[];

export function changeOfKind(kind: Kind, engagement: Engagement, count: number): EngagementChange {
  return changes[kind](engagement, count);
}

function answerOf(count: number): Answer | null {
  const answers: readonly (Answer | null)[] = [
    null,
    { state: 'answered', value: count },
    { state: 'answered', value: `text ${count}` },
    { state: 'draft', value: { a: count % 100 } },
    { state: 'dont-know', note: `note ${count}` },
    { state: 'skipped' },
  ];
  return answers[count % answers.length] ?? null;
}

function ownCalled(id: string): OwnRecommendation {
  const words = { title: 'Meet customers', deliverable: 'Notes', owner: 'Head', reason: 'Nobody did' };
  return { id, ...words, targets: [], actions: [], measures: [], effort: 'S', horizonDays: 30, wave: 1 };
}

function respondentOf({ respondents }: Engagement, count: number): string {
  return oneOf(respondents, count)?.id ?? 'nobody';
}

function oneOf<Entry>(entries: readonly Entry[], count: number): Entry | undefined {
  return entries[count % Math.max(1, entries.length)];
}
