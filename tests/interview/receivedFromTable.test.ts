import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Answer } from '#shared/engagement/answer';
import { answerRows } from '#shared/file/tableRows';
import { previewReceived } from '#shared/interview/received';
import { receivedFromTable } from '#shared/interview/table/receivedFromTable';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { readTable } from '#workbench/gate/readTable';
import { writeCsv } from '#workbench/gate/writeCsv';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../support/sampleEngagement';

const translate = createTranslate('en');
const engagement = sampleEngagement('A');
const [first] = engagement.respondents;
if (first === undefined) throw new Error('nobody to answer');

function received(cells: readonly (readonly string[])[], respondent: string | null = null) {
  const read = receivedFromTable({ template, engagement, cells, respondent, translate });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** What one cell under a question says. */
function said(question: string, cell: string): Answer | string {
  const { answers, refused } = received([[question], [cell]], first?.id);
  return answers[0]?.answer ?? refused[0]?.reason.code ?? 'nothing';
}

describe('a table of answers', () => {
  it('that we wrote comes back as it was, answer for answer, through CSV', () => {
    const text = new TextDecoder().decode(writeCsv(answerRows(engagement, template, 'en', translate)));
    const cells = readTable(text.replace('\ufeff', ''), 'a.csv');
    if (!cells.ok) throw new Error(cells.problem.code);
    const back = received(cells.value);
    expect(back.refused).toEqual([]);
    const expected = Object.entries(engagement.answers).flatMap(([respondent, own]) =>
      Object.entries(own).flatMap(([question, { state, ...rest }]) =>
        state === 'answered' && 'value' in rest ? [[respondent, question, rest.value]] : [],
      ),
    );
    const found = back.answers.flatMap(({ respondent, question, answer }) =>
      answer.state === 'answered' ? [[respondent, question, answer.value]] : [],
    );
    expect(found.map((each) => JSON.stringify(each)).sort()).toEqual(
      expected.map((each) => JSON.stringify(each)).sort(),
    );
    const preview = previewReceived(template, engagement, back);
    expect({ added: preview.added, different: preview.different }).toEqual({ added: [], different: [] });
  });

  it('may have a row for each person and the questions in the first row, by id or in words', () => {
    const prompt = template.symptoms[1]?.prompt.en ?? '';
    const { answers, respondents } = received([
      ['Timestamp', 'Name', 'Group', 'sym.sales', prompt.toUpperCase()],
      ['2026-03-01', first.title, '', '3', '1'],
      ['2026-03-01', 'Head of support', 'Finance', '', '4'],
    ]);
    expect(answers.map(({ respondent, question, place }) => [respondent, question, place])).toEqual([
      [first.id, 'sym.sales', 'D2'],
      [first.id, template.symptoms[1]?.id, 'E2'],
      [respondents[1]?.id, template.symptoms[1]?.id, 'E3'],
    ]);
    expect(respondents[1]).toMatchObject({ group: 'FIN', title: 'Head of support' });
  });

  it('gives somebody new the same id however often it is read', () => {
    const cells = [
      ['respondent', 'group', 'sym.sales'],
      ['Head of support', 'FIN', '1'],
    ];
    expect(received(cells).respondents).toEqual(received(cells).respondents);
  });

  it('names the cell of everything it cannot take, and why', () => {
    const { answers, refused } = received([
      ['respondent', 'group', 'question', 'answer'],
      [first.title, '', 'sym.sales', 'quite bad'],
      [first.title, '', 'no.such', '1'],
      ['Nobody', '', 'sym.sales', '1'],
      ['Somebody', 'Cleaners', 'sym.sales', '1'],
      ['', '', 'sym.sales', '1'],
      [first.title, '', 'sym.dev', '1'],
      [first.title, '', 'sym.dev', '2'],
      [first.title, '', 'sym.marketing', ''],
    ]);
    expect(answers.map(({ place }) => place)).toEqual(['D7']);
    expect(refused.map(({ place, reason }) => [place, reason.code])).toEqual([
      ['D2', 'cell-unreadable'],
      ['D3', 'question-unknown'],
      ['A4', 'person-not-known'],
      ['A5', 'group-not-known'],
      ['A6', 'row-without-respondent'],
      ['D8', 'answered-twice'],
    ]);
  });

  it('is refused whole if no column says what was asked', () => {
    const cells = [
      ['Anna', 'Berta'],
      ['1', '2'],
    ];
    expect(receivedFromTable({ template, engagement, cells, respondent: null, translate })).toEqual({
      ok: false,
      problem: { code: 'table-without-questions', found: 'Anna, Berta' },
    });
  });
});

describe('a cell', () => {
  const withType = (type: string) => template.questions.find((each) => each.type === type)?.id ?? '';
  it('is read as people write it', () => {
    const number = withType('number');
    expect(said(number, '12,5')).toEqual({ state: 'answered', value: 12.5 });
    expect(said(number, '45 %')).toEqual({ state: 'answered', value: 45 });
    expect(said(number, '1,200')).toBe('cell-unreadable');
    expect(said(number, "Don't know")).toEqual({ state: 'dont-know' });
    expect(said(number, 'N/A: no such work')).toEqual({
      state: 'not-applicable',
      reason: 'no such work',
    });
    expect(said(number, '=1+1')).toBe('cell-unreadable');
  });

  it('takes the words of an option as well as its letter', () => {
    const single = template.questions.find((each) => each.type === 'single');
    if (single?.type !== 'single') throw new Error('no such question');
    const [, option] = single.options;
    for (const cell of [option?.id ?? '', option?.text.en.toUpperCase() ?? ''])
      expect(said(single.id, cell)).toEqual({ state: 'answered', value: option?.id });
  });

  it('never throws, whatever stands in it', () => {
    const ids = [...template.symptoms, ...template.questions].map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ unit: 'binary', maxLength: 200 }), (id, cell) => {
        const { answers, refused } = received([[id], [cell]], first.id);
        expect(answers.length + refused.length).toBeLessThanOrEqual(1);
        previewReceived(template, engagement, received([[id], [cell]], first.id));
      }),
      { numRuns: 2000 },
    );
  });
});
