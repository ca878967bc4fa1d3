import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import { readExchange } from '#shared/file/checkExchange';
import { toEngagement } from '#shared/file/toEngagement';
import { exchangeText, writeExchange } from '#shared/file/writeExchange';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { copyTemplate } from '#shared/template/copyTemplate';
import type { Template } from '#shared/template/template';
import { arbitraryCharter, arbitraryDecisions, arbitraryOwn } from '../support/arbitraryDecisions';
import { arbitraryEngagement } from '../support/arbitraryEngagement';

const ids = { engagement: 'e-1', client: 'c-1', createdAt: '2026-03-01T09:00:00.000Z' };
const client: Client = { id: 'c-1', name: 'Åström & Söhne', sector: 'Pumps', note: 'Line one\nline two' };

const note = fc.option(fc.string({ maxLength: 40 }), { nil: undefined });
const words = fc.stringMatching(/^[A-Za-zß€Å]{1,12}( [a-z]{1,8}){0,3}$/);
const day = fc.constantFrom('2026-01-05', '2026-12-31');
const moment = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Everything an engagement can hold beside facts and answers. */
const arbitraryRest = fc.record({
  title: words,
  startsOn: fc.option(day, { nil: undefined }),
  endsOn: fc.option(day, { nil: undefined }),
  notes: fc.array(note, { minLength: 8, maxLength: 8 }),
  drafts: fc.subarray(['likert', 'alloc', 'matrix', 'nothing']),
  overrides: fc.uniqueArray(fc.constantFrom(...template.facets.map(({ id }) => id)), { maxLength: 3 }),
  judged: fc.subarray(template.symptoms.map(({ id }) => id)),
  judgement: fc.constantFrom('supported' as const, 'not-supported' as const, 'open' as const),
  startedAt: moment,
  endedAt: fc.option(moment, { nil: undefined }),
  plan: arbitraryOwn().chain((ownRecommendations) =>
    arbitraryDecisions(ownRecommendations).map((decisions) => ({ ownRecommendations, decisions })),
  ),
  charter: arbitraryCharter(),
  planned: fc.array(fc.integer({ min: 5, max: 480 }), { maxLength: 3 }),
  noted: fc.subarray(template.facets.map(({ id }) => id)),
  required: fc.dictionary(
    fc.constantFrom(...template.outputs.skills.skills.map(({ id }) => id)),
    fc.integer({ min: 0, max: 5 }),
    { noNullPrototype: true },
  ),
});

const drafts: Readonly<Record<string, Answer>> = {
  likert: { state: 'draft', value: 3 },
  alloc: { state: 'draft', value: { a: 10, b: 20 } },
  matrix: { state: 'draft', value: { current: [1, null, 3], required: [null] } },
  nothing: { state: 'draft', note: 'come back to this' },
};
const draftQuestions: Readonly<Record<string, { question: string; group: string }>> = {
  likert: { question: 'role.next-day', group: 'PMG' },
  alloc: { question: 'role.time-split', group: 'PMG' },
  matrix: { question: 'biz.skill-matrix', group: 'PMG' },
  nothing: { question: 'role.charter', group: 'PMG' },
};

const whole: fc.Arbitrary<Engagement> = fc.tuple(arbitraryEngagement(), arbitraryRest).map(([base, rest]) => {
  const answers = Object.fromEntries(
    base.respondents.map(({ id, group }) => {
      const asked = Object.entries(base.answers[id] ?? {}).filter(([question]) => isAsked(question, group));
      const noted = asked.map(([question, answer], place): [string, Answer] => {
        const own = rest.notes[place % rest.notes.length];
        return [question, own === undefined ? answer : { ...answer, note: own }];
      });
      const unfinished = rest.drafts.flatMap((kind) => {
        const place = draftQuestions[kind];
        const draft = drafts[kind];
        return place?.group === group && draft ? [[place.question, draft] as const] : [];
      });
      return [id, Object.fromEntries([...noted, ...unfinished])];
    }),
  );
  return {
    ...base,
    title: rest.title,
    ...(rest.startsOn === undefined ? {} : { startsOn: rest.startsOn }),
    ...(rest.endsOn === undefined ? {} : { endsOn: rest.endsOn }),
    answers: Object.fromEntries(Object.entries(answers).filter(([, own]) => Object.keys(own).length > 0)),
    sessions: base.respondents.slice(0, 2).map(({ id }, place) => ({
      id: `session-${place + 1}`,
      respondent: id,
      startedAt: rest.startedAt,
      dimensionOrder: template.dimensions.map((dimension) => dimension.id),
      ...(place === 0 ? { position: 'sym.sales' } : {}),
      ...(rest.endedAt === undefined ? {} : { endedAt: rest.endedAt }),
    })),
    ...(rest.planned.length === 0 || base.respondents.length === 0
      ? {}
      : {
          meetings: rest.planned.map((minutes, place) => ({
            id: `meeting-${place + 1}`,
            respondents: base.respondents.slice(0, place + 1).map(({ id }) => id),
            minutes,
            on: '2026-03-02',
            at: '09:30',
            place: 'Room 2',
            followUps: 'Send the charter',
            parked: [{ id: 'p-1', text: 'Pricing', question: 'role.charter', isSettled: place > 0 }],
            ...(place === 0 ? {} : { endedAt: rest.startedAt }),
          })),
        }),
    verified: base.verified.map((entry, place) => (place === 0 ? { ...entry, note: 'seen' } : entry)),
    overrides: rest.overrides.map((facet) => ({ facet, score: 41.5, reason: 'seen on site' })),
    judgements: rest.judged.map((symptom) => ({ symptom, judgement: rest.judgement, evidence: 'log' })),
    ...rest.plan,
    charter: rest.charter,
    ...(rest.noted.length === 0
      ? {}
      : { notApplicableNotes: rest.noted.map((facet) => ({ facet, note: 'not built here' })) }),
    ...(Object.keys(rest.required).length === 0 ? {} : { requiredLevels: rest.required }),
    ...(rest.noted.length === 0
      ? {}
      : {
          report: {
            texts: [{ key: 'summary.answer', language: 'de', text: 'Zuerst die **Rolle**.', computed: 'C' }],
            chosen: {
              leftOutFindings: rest.noted,
              quotes: base.respondents
                .slice(0, 1)
                .map(({ id }) => ({ respondent: id, question: 'role.charter' })),
              pictures: [],
            },
            sections: [{ id: 'own-1', title: 'Own chapter', editions: ['client'], text: 'Words' }],
          },
        }),
  };
});

function isAsked(question: string, group: string): boolean {
  const found = template.questions.find(({ id }) => id === question);
  return found === undefined || found.groups.includes(group);
}

function readBack(text: string, templates: readonly Template[] = [template]) {
  const read = readExchange(text, 'file.json', templates);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** Answers may be kept under keys in any order: only the content counts. */
function content(engagement: Engagement) {
  const { id: _id, client: _client, createdAt: _createdAt, ...rest } = engagement;
  delete rest.origin;
  return [_id, _client, _createdAt].every(Boolean) ? rest : null;
}

describe('the exchange file', () => {
  it('brings back every engagement exactly as it left, and leaves the same way again', () => {
    fc.assert(
      fc.property(whole, (engagement) => {
        const text = exchangeText(writeExchange(engagement, client, template, true));
        const back = toEngagement(readBack(text).file, ids);
        expect(content(back.engagement)).toEqual(content(engagement));
        expect(back.client).toEqual(client);
        expect(exchangeText(writeExchange(back.engagement, back.client, template, true))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('embeds a template of one’s own, and needs nothing else to be read', () => {
    const own = copyTemplate(template, { title: 'Our way', suffix: 'abcdef12' });
    const { engagement } = toEngagement(samples.A.file, ids);
    const text = exchangeText(
      writeExchange({ ...engagement, template: { id: own.id, version: own.version } }, client, own, false),
    );
    expect(readBack(text, []).template).toEqual(own);
  });

  it('does not embed the built-in template', () => {
    const { engagement } = toEngagement(samples.A.file, ids);
    expect(writeExchange(engagement, client, template, true)).not.toHaveProperty('embeddedTemplate');
  });

  it('leaves out what belongs to this workspace alone', () => {
    const { engagement } = toEngagement(samples.A.file, ids);
    const text = exchangeText(
      writeExchange(
        { ...engagement, brand: 'brand-9', sample: 'A', status: 'archived', follows: 'earlier-9' },
        client,
        template,
        true,
      ),
    );
    expect(text).not.toMatch(/brand-9|archived|earlier-9|"e-1"|"c-1"/);
    expect(
      exchangeText(writeExchange({ ...engagement, origin: 'began-here' }, client, template, true)),
    ).toContain('"origin": "began-here"');
  });

  it('keeps an answer whose branch is closed', () => {
    // Sample A does not move from projects to products, so the questions of that dimension are closed.
    const { engagement } = toEngagement(samples.A.file, ids);
    const question = template.questions.find(({ id }) => id === 'model.exception');
    const respondent = engagement.respondents.find(({ group }) => question?.groups.includes(group));
    if (respondent === undefined) throw new Error('nobody is asked model.exception');
    const file = {
      ...samples.A.file,
      answers: [
        ...samples.A.file.answers,
        {
          respondent: respondent.id,
          question: 'model.exception',
          state: 'answered' as const,
          value: 'b',
        },
      ],
    };
    const back = toEngagement(readBack(JSON.stringify(file)).file, ids).engagement;
    expect(back.answers[respondent.id]?.['model.exception']).toEqual({ state: 'answered', value: 'b' });
  });
});
