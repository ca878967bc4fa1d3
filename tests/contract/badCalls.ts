import { describe, expect, it } from 'vitest';
import { operationNames, type OperationName } from '#shared/contract/contract';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import type { Caller } from './contractSuite';

import { aboutNothing, conclusions, misfits } from './badInputs';

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
        ['engagements.createFollowUp', { title: 'T', withRespondents: false }],
        ['outcomes.record', { recommendation: 'R01', outcome: { result: 'done' } }],
        ...conclusions,
      ];
      for (const [name, input] of calls)
        expect([name, await refused(name, { ...binned, ...input })]).toEqual([
          name,
          { code: 'engagement-not-active' },
        ]);
      await take('engagements.restore', binned);
    });

    it('conclusions about what lies in the archive', async () => {
      const { id: engagement } = await take('samples.open', { sample: 'B' });
      await take('engagements.archive', { engagement });
      for (const [name, input] of conclusions)
        expect([name, await refused(name, { engagement, ...input })]).toEqual([
          name,
          { code: 'engagement-not-active' },
        ]);
      await take('engagements.restore', { engagement });
    });

    it('a follow-up of itself, of what follows it, of another client or of what lies in the bin', async () => {
      const { id: first } = await take('samples.open', { sample: 'B' });
      const later = { title: 'Again', withRespondents: false };
      const { id: second } = await take('engagements.createFollowUp', { engagement: first, ...later });
      const { id: third } = await take('engagements.createFollowUp', { engagement: second, ...later });
      const { id: stranger } = await take('samples.open', { sample: 'C' });
      const codeFor = async (engagement: string, earlier: string) =>
        (await refused('engagements.follow', { engagement, earlier })).code;
      expect(await codeFor(first, first)).toBe('follow-up-circular');
      expect(await codeFor(first, third)).toBe('follow-up-circular');
      expect(await codeFor(first, stranger)).toBe('earlier-other-client');
      await take('engagements.discard', { engagement: third });
      expect(await codeFor(first, third)).toBe('engagement-not-active');
      await take('engagements.discard', { engagement: second });
      await take('engagements.purge', { engagement: third });
      await take('engagements.purge', { engagement: second });
      await take('samples.remove', { sample: 'C' });
    });
  });
}
