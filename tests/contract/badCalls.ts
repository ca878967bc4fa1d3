import { describe, expect, it } from 'vitest';
import { operationNames, type OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import type { Caller } from './contractSuite';

const nobody = 'nobody';
const engagement = nobody;
const builtIn = { id: template.id, version: template.version };
const unknownTemplate = { id: 'other', version: '1.0.0' };

/** Calls of the right shape about things that are not there. */
const aboutNothing: readonly (readonly [OperationName, unknown, Problem['code']])[] = [
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
  ['brands.save', { name: 'X', colour: '#000000', logo: { base64: 'R0lGODlh' } }, 'logo-unreadable'],
  ['samples.reset', { sample: 'C' }, 'sample-not-open'],
  ['samples.remove', { sample: 'C' }, 'sample-not-open'],
  ['exchange.export', { engagement }, 'engagement-not-found'],
  ['exchange.import', { fileName: 'a.json', text: '{' }, 'exchange-not-json'],
  ['exchange.import', { fileName: 'a.json', text: '{}' }, 'exchange-faulty'],
  ['reports.export', { engagement, job: 'job-x', language: 'en' }, 'engagement-not-found'],
];

/** Calls about a real engagement that do not fit it. */
const misfits: readonly (readonly [OperationName, Record<string, unknown>, Problem['code']])[] = [
  ['facts.record', { fact: 'moon', value: 1 }, 'fact-unknown'],
  ['facts.record', { fact: 'agile', value: 101 }, 'fact-out-of-range'],
  ['respondents.add', { respondent: { group: 'CAT', title: 'Cat' } }, 'group-unknown'],
  ['respondents.change', { respondent: { id: nobody, group: 'EXE', title: 'T' } }, 'respondent-unknown'],
  ['respondents.remove', { respondent: nobody }, 'respondent-unknown'],
  ['interviews.start', { respondent: nobody }, 'respondent-unknown'],
  ['interviews.move', { session: nobody, position: 'role.charter' }, 'session-unknown'],
  ['interviews.move', { session: nobody, position: 'role.nothing' }, 'question-unknown'],
  ['interviews.end', { session: nobody }, 'session-unknown'],
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
  ['evidence.verify', { facet: 'role.nothing', isVerified: true }, 'facet-unknown'],
  ['engagements.describe', { brand: nobody }, 'brand-unknown'],
  ['engagements.purge', {}, 'engagement-not-in-bin'],
];

const notOperations = [
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '',
  'engagements',
  'a'.repeat(500),
];
const notInputs: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a text', 'engagement'],
  ['a list', []],
  ['a field nobody knows', { surprise: true }],
];

export function badCalls({ take, refused }: Caller): void {
  describe('refuses everything else', () => {
    it.each(notOperations)('an operation called “%s”', async (name) => {
      expect(await refused(name, {})).toMatchObject({ code: 'operation-unknown' });
    });

    describe.each(notInputs)('input that is %s', (_name, input) => {
      it.each(operationNames)('for %s', async (name) => {
        expect(await refused(name, input)).toMatchObject({ code: 'bad-request' });
      });
    });

    it('input of the wrong shape, naming the place and what belongs there', async () => {
      const input = { client: { name: 'X' }, title: 'T', template: { id: template.id, version: 'one' } };
      expect(await refused('engagements.create', input)).toEqual({
        code: 'bad-request',
        path: 'template.version',
        expected: 'a version such as 1.0.0',
      });
    });

    it.each(aboutNothing)('%s about what is not there (%j)', async (name, input, code) => {
      expect(await refused(name, input)).toMatchObject({ code });
    });

    it.each(misfits)('%s that does not fit the engagement (%j)', async (name, input, code) => {
      const sample = await take('samples.open', { sample: 'B' });
      expect(await refused(name, { engagement: sample.id, ...input })).toMatchObject({ code });
      expect((await take('engagements.open', { engagement: sample.id })).engagement).toEqual(sample);
    });

    it('a faulty exchange file whole: no client, no engagement, no template is left of it', async () => {
      const counts = async () => [
        (await take('clients.list', {})).length,
        (await take('engagements.list', {})).length,
        (await take('templates.list', {})).length,
      ];
      const before = await counts();
      const file = structuredClone(samples.C.file);
      file.answers.push({ respondent: 'C-EXE', question: 'role.explain', state: 'answered', value: 9 });
      const text = JSON.stringify(file);
      const problem = await refused('exchange.import', { fileName: 'faulty.json', text });
      expect(problem).toMatchObject({ code: 'exchange-faulty', fileName: 'faulty.json' });
      expect(await counts()).toEqual(before);
    });

    it('changes to what lies in the bin', async () => {
      const sample = await take('samples.open', { sample: 'B' });
      const binned = { engagement: sample.id };
      await take('engagements.discard', binned);
      const calls: readonly (readonly [OperationName, Record<string, unknown>])[] = [
        ['facts.record', { fact: 'pm', value: 2 }],
        ['respondents.add', { respondent: { group: 'EXE', title: 'T' } }],
        ['interviews.start', { respondent: 'B-EXE' }],
        ['engagements.describe', { title: 'T' }],
        ['engagements.duplicate', { title: 'T', withAnswers: false }],
        ['engagements.archive', {}],
      ];
      for (const [name, input] of calls)
        expect([name, await refused(name, { ...binned, ...input })]).toEqual([
          name,
          { code: 'engagement-not-active' },
        ]);
      await take('engagements.restore', binned);
    });
  });
}
