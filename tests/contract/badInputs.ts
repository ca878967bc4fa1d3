import type { OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import { noCharterDecision } from '#shared/engagement/charter';
import type { OwnRecommendation } from '#shared/engagement/decision';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { meetingMisfits } from './meetingMisfits';

const nobody = 'nobody';
const engagement = nobody;
const builtIn = { id: template.id, version: template.version };
const own: Omit<OwnRecommendation, 'id'> = {
  title: 'Meet five lost customers',
  targets: ['role.focus'],
  actions: ['Call them'],
  deliverable: 'Five notes',
  owner: 'Head of product',
  effort: 'S',
  horizonDays: 30,
  measures: [],
  wave: 2,
  reason: 'Nobody spoke to one in two years',
};
const unknownTemplate = { id: 'other', version: '1.0.0' };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Calls of the right shape about things that are not there. */
export const aboutNothing: readonly (readonly [OperationName, unknown, Problem['code']])[] = [
  ['clients.update', { id: nobody, name: 'X' }, 'client-unknown'],
  ['engagements.create', { client: { id: nobody }, title: 'T', template: builtIn }, 'client-unknown'],
  [
    'engagements.create',
    { client: { name: 'X' }, title: 'T', template: unknownTemplate },
    'template-unknown',
  ],
  [
    'engagements.create',
    { client: { name: 'X' }, title: 'T', template: builtIn, brand: nobody },
    'brand-unknown',
  ],
  [
    'engagements.create',
    { client: { name: 'X' }, title: 'T', template: builtIn, pack: nobody },
    'pack-unknown',
  ],
  [
    'engagements.create',
    { client: { name: 'X' }, title: 'T', template: builtIn, follows: nobody },
    'engagement-not-found',
  ],
  [
    'packs.make',
    { engagement, name: 'P', facts: [], respondents: [], withLevels: false },
    'engagement-not-found',
  ],
  ['packs.describe', { id: nobody, name: 'P' }, 'pack-unknown'],
  ['packs.copy', { id: nobody, name: 'P' }, 'pack-unknown'],
  ['packs.remove', { id: nobody }, 'pack-unknown'],
  ['reportTemplates.remove', { id: nobody }, 'report-template-unknown'],
  ['engagements.open', { engagement }, 'engagement-not-found'],
  ['engagements.describe', { engagement, title: 'T' }, 'engagement-not-found'],
  ['engagements.duplicate', { engagement, title: 'T', withAnswers: true }, 'engagement-not-found'],
  ['engagements.archive', { engagement }, 'engagement-not-found'],
  ['engagements.discard', { engagement }, 'engagement-not-found'],
  ['engagements.restore', { engagement }, 'engagement-not-found'],
  ['engagements.purge', { engagement }, 'engagement-not-found'],
  ['facts.record', { engagement, fact: 'pm', value: 1 }, 'engagement-not-found'],
  ['respondents.add', { engagement, respondent: { group: 'EXE', title: 'T' } }, 'engagement-not-found'],
  ['interviews.start', { engagement, respondent: nobody }, 'engagement-not-found'],
  ['interviews.end', { engagement, session: nobody }, 'engagement-not-found'],
  ['engagements.createFollowUp', { engagement, title: 'T', withRespondents: true }, 'engagement-not-found'],
  ['engagements.follow', { engagement, earlier: null }, 'engagement-not-found'],
  ['symptoms.judge', { engagement, symptom: 'sym.sales', judgement: null }, 'engagement-not-found'],
  ['facets.override', { engagement, facet: 'role.focus', override: null }, 'engagement-not-found'],
  [
    'facets.noteNotApplicable',
    { engagement, facet: 'role.focus', note: 'None is employed' },
    'engagement-not-found',
  ],
  ['skills.require', { engagement, skill: 'finance', level: 3 }, 'engagement-not-found'],
  ['respondents.consent', { engagement, respondent: nobody, consent: null }, 'engagement-not-found'],
  ['plan.decide', { engagement, recommendation: 'R01', choice: null }, 'engagement-not-found'],
  ['plan.addOwn', { engagement, own }, 'engagement-not-found'],
  ['outcomes.record', { engagement, recommendation: 'R01', outcome: null }, 'engagement-not-found'],
  ['charter.decide', { engagement, charter: noCharterDecision }, 'engagement-not-found'],
  ['history.list', { engagement }, 'engagement-not-found'],
  ['history.next', { engagement }, 'engagement-not-found'],
  ['history.undo', { engagement, expected: 2 }, 'engagement-not-found'],
  ['history.redo', { engagement, expected: 2 }, 'engagement-not-found'],
  ['templates.read', unknownTemplate, 'template-unknown'],
  ['templates.copy', { from: unknownTemplate, title: 'T' }, 'template-unknown'],
  ['templates.remove', { id: 'other' }, 'template-not-found'],
  ['templates.remove', { id: template.id }, 'template-built-in'],
  [
    'templates.edit',
    { template: builtIn, edits: [{ kind: 'template-titled', language: 'en', text: 'T' }] },
    'template-built-in',
  ],
  ['brands.remove', { id: nobody }, 'brand-unknown'],
  ['brands.readLogo', { id: nobody }, 'brand-unknown'],
  ['brands.save', { id: nobody, name: 'X', colour: '#000000' }, 'brand-unknown'],
  ['brands.save', { name: 'X', colour: '#000000', logo: { base64: 'R0lGODlh' } }, 'image-kind-unknown'],
  [
    'brands.save',
    { name: 'X', colour: '#000000', typeface: { regular: { base64: 'R0lGODlh' } } },
    'font-kind-unknown',
  ],
  ['brands.prepareFace', { base64: 'R0lGODlh' }, 'font-kind-unknown'],
  ['samples.reset', { sample: 'C' }, 'sample-not-open'],
  ['samples.remove', { sample: 'C' }, 'sample-not-open'],
  ['exchange.export', { engagement }, 'engagement-not-found'],
  ['exchange.import', { fileName: 'a.json', text: '{' }, 'exchange-not-json'],
  ['exchange.import', { fileName: 'a.json', text: '{}' }, 'exchange-faulty'],
  ['exchange.exportContainer', { engagement }, 'engagement-not-found'],
  ['exchange.exportTable', { engagement, table: 'answers' }, 'engagement-not-found'],
  ['templates.export', unknownTemplate, 'template-unknown'],
  ['imports.preview', { fileName: 'a.json', bytes: bytesOf('{') }, 'exchange-not-json'],
  ['imports.preview', { fileName: 'a.json', bytes: bytesOf('{}') }, 'exchange-faulty'],
  ['imports.preview', { fileName: 'a.png', bytes: new Uint8Array([0x89, 0xff]) }, 'file-not-text'],
  ['imports.preview', { fileName: 'a.plumbline', bytes: bytesOf('PK\u0003\u0004') }, 'container-refused'],
  ['imports.commit', { import: nobody }, 'import-gone'],
  ['imports.isUnchanged', { engagement }, 'engagement-not-found'],
  ['imports.undo', { engagement }, 'engagement-not-found'],
  ['imports.undo', { template: builtIn }, 'template-built-in'],
  ['imports.undo', { brand: nobody }, 'brand-unknown'],
  ['reports.export', { engagement, job: 'job-x', language: 'en' }, 'engagement-not-found'],
];

/** Calls about a real engagement that do not fit it. */
export const misfits: readonly (readonly [OperationName, Record<string, unknown>, Problem['code']])[] = [
  ['facts.record', { fact: 'moon', value: 1 }, 'fact-unknown'],
  ['facts.record', { fact: 'agile', value: 101 }, 'fact-out-of-range'],
  ['respondents.add', { respondent: { group: 'CAT', title: 'Cat' } }, 'group-unknown'],
  ['respondents.change', { respondent: { id: nobody, group: 'EXE', title: 'T' } }, 'respondent-unknown'],
  ['respondents.remove', { respondent: nobody }, 'respondent-unknown'],
  ['respondents.consent', { respondent: nobody, consent: { quote: true } }, 'respondent-unknown'],
  ['interviews.start', { respondent: nobody }, 'respondent-unknown'],
  ['interviews.move', { session: nobody, position: 'role.charter' }, 'session-unknown'],
  ['interviews.move', { session: nobody, position: 'role.nothing' }, 'question-unknown'],
  ['interviews.end', { session: nobody }, 'session-unknown'],
  ...meetingMisfits,
  [
    'interviews.recordAnswer',
    { respondent: nobody, question: 'role.charter', answer: { state: 'dont-know' } },
    'respondent-unknown',
  ],
  [
    'interviews.recordAnswer',
    { respondent: 'B-EXE', question: 'role.nothing', answer: { state: 'dont-know' } },
    'question-unknown',
  ],
  [
    'interviews.recordAnswer',
    { respondent: 'B-EXE', question: 'role.time-split', answer: { state: 'dont-know' } },
    'question-not-asked',
  ],
  [
    'interviews.recordAnswer',
    { respondent: 'B-EXE', question: 'role.explain', answer: { state: 'answered', value: 6 } },
    'answer-out-of-range',
  ],
  ['reports.arrange', { engagement: 'nothing', sections: null }, 'engagement-not-found'],
  ['reports.compose', { engagement: 'nothing', language: 'en' }, 'engagement-not-found'],
  [
    'reports.writeText',
    { engagement: 'nothing', language: 'en', key: 'summary.answer', written: null },
    'engagement-not-found',
  ],
  [
    'reports.choose',
    { engagement: 'nothing', chosen: { leftOutFindings: [], quotes: [], pictures: [] } },
    'engagement-not-found',
  ],
  ['evidence.verify', { facet: 'role.nothing', verification: {} }, 'facet-unknown'],
  ['symptoms.judge', { symptom: 'sym.nothing', judgement: { judgement: 'open' } }, 'symptom-unknown'],
  ['facets.override', { facet: 'role.nothing', override: { score: 1, reason: 'R' } }, 'facet-unknown'],
  ['facets.noteNotApplicable', { facet: 'role.nothing', note: 'N' }, 'facet-unknown'],
  ['skills.require', { skill: 'juggling', level: 3 }, 'skill-unknown'],
  ['plan.decide', { recommendation: 'R99', choice: { choice: 'accepted' } }, 'recommendation-unknown'],
  ['plan.decide', { recommendation: 'R01', choice: { choice: 'dismissed' } }, 'decision-reason-missing'],
  ['plan.decide', { recommendation: 'R01', choice: { choice: null, wave: 2 } }, 'decision-reason-missing'],
  [
    'plan.decide',
    { recommendation: 'R01', choice: { choice: null, edited: { title: 'T' } } },
    'decision-reason-missing',
  ],
  ['plan.decide', { recommendation: 'R01', choice: { choice: null, wave: 7, reason: 'R' } }, 'wave-unknown'],
  ['plan.addOwn', { own: { ...own, targets: ['role.nothing'] } }, 'facet-unknown'],
  ['plan.addOwn', { own: { ...own, wave: 7 } }, 'wave-unknown'],
  ['plan.changeOwn', { own: { ...own, id: nobody } }, 'own-recommendation-unknown'],
  ['plan.removeOwn', { recommendation: 'R01' }, 'own-recommendation-unknown'],
  ['outcomes.record', { recommendation: 'R99', outcome: { result: 'done' } }, 'recommendation-unknown'],
  [
    'charter.decide',
    { charter: { ...noCharterDecision, raci: { 'raci.1': { CAT: 'R' } } } },
    'group-unknown',
  ],
  ['engagements.follow', { earlier: nobody }, 'engagement-not-found'],
  ['engagements.describe', { brand: nobody }, 'brand-unknown'],
  ['engagements.purge', {}, 'engagement-not-in-bin'],
  ['history.undo', { expected: 999_999 }, 'history-moved-on'],
  ['history.redo', { expected: 999_999 }, 'history-moved-on'],
  ['imports.undo', {}, 'import-not-undoable'],
];

/** What the consultant concludes: only while the engagement is active. */
export const conclusions: readonly (readonly [OperationName, Record<string, unknown>])[] = [
  ['symptoms.judge', { symptom: 'sym.sales', judgement: { judgement: 'open' } }],
  ['facets.override', { facet: 'role.focus', override: { score: 40, reason: 'Seen' } }],
  ['facets.noteNotApplicable', { facet: 'role.focus', note: 'Nobody holds the job' }],
  ['skills.require', { skill: 'finance', level: 4 }],
  ['plan.decide', { recommendation: 'R01', choice: { choice: 'accepted' } }],
  ['plan.addOwn', { own }],
  ['plan.changeOwn', { own: { ...own, id: nobody } }],
  ['plan.removeOwn', { recommendation: nobody }],
  ['charter.decide', { charter: noCharterDecision }],
  ['engagements.follow', { earlier: null }],
];
