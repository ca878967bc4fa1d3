import { describe, expect, it } from 'vitest';
import { readExchange } from '#shared/file/checkExchange';
import type { ExchangeProblem } from '#shared/file/exchangeProblem';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';

interface Loose {
  [key: string]: unknown;
  answers: Record<string, unknown>[];
  respondents: Record<string, unknown>[];
  facts: Record<string, unknown>;
}

function sampleWith(change: (file: Loose) => void): string {
  const file = structuredClone(samples.A.file) as unknown as Loose;
  change(file);
  return JSON.stringify(file);
}

function refusal(text: string): ExchangeProblem {
  const read = readExchange(text, 'file.json', [template]);
  if (read.ok) throw new Error('the file was taken in');
  return read.problem;
}

function faults(change: (file: Loose) => void): (readonly [path: string, code: string])[] {
  const problem = refusal(sampleWith(change));
  if (problem.code !== 'exchange-faulty') throw new Error(problem.code);
  return problem.faults.map(({ path, reason }) => [path, reason.code] as const);
}

/** The first answer of the sample to that question. */
function placeOf(file: Loose, question: string): number {
  return file.answers.findIndex((answer) => answer['question'] === question);
}

function answerTo(file: Loose, question: string): Record<string, unknown> {
  const answer = file.answers[placeOf(file, question)];
  if (answer === undefined) throw new Error(`the sample has no answer to ${question}`);
  return answer;
}

const at = (question: string): number => placeOf(samples.A.file, question);

describe('an exchange file is refused', () => {
  it('when it is not JSON', () => {
    expect(refusal('{ "format": ')).toEqual({ code: 'exchange-not-json', fileName: 'file.json' });
  });

  it('when a newer Plumbline exported it, whatever else it holds', () => {
    const text = sampleWith((file) => Object.assign(file, { schemaVersion: 2, moods: [] }));
    expect(refusal(text)).toEqual({
      code: 'exchange-too-new',
      fileName: 'file.json',
      found: 2,
      newestKnown: 1,
    });
  });

  it('when it is nested too deep to be sent or saved again', () => {
    expect(refusal('['.repeat(2000) + ']'.repeat(2000)).code).toBe('exchange-too-deep');
  });

  it('when it is larger than any engagement', () => {
    expect(refusal(`"${'x'.repeat(50_000_001)}"`).code).toBe('exchange-too-large');
  });

  it.each(['[]', 'null', '7', '"text"'])('when it is %s', (text) => {
    expect(refusal(text)).toMatchObject({
      code: 'exchange-faulty',
      faults: [{ path: '', reason: { code: 'expected', expected: 'an object' } }],
    });
  });

  const cases: [string, (file: Loose) => void, readonly (readonly [string, string])[]][] = [
    ['with a wrong format', (file) => (file['format'] = 'other'), [['format', 'expected']]],
    ['of an older schema', (file) => (file['schemaVersion'] = 0), [['schemaVersion', 'expected']]],
    ['with a field nobody knows', (file) => (file['surprise'] = 1), [['', 'expected']]],
    [
      'with an unknown question',
      (file) => (answerTo(file, 'role.charter')['question'] = 'role.nothing'),
      [[`answers[${at('role.charter')}].question`, 'question-unknown']],
    ],
    [
      'with a value out of range',
      (file) => (answerTo(file, 'role.explain')['value'] = 6),
      [[`answers[${at('role.explain')}].value`, 'answer-out-of-range']],
    ],
    [
      'with an option nobody offered',
      (file) => (answerTo(file, 'role.charter')['value'] = 'y'),
      [[`answers[${at('role.charter')}].value`, 'answer-option-unknown']],
    ],
    [
      'with an allocation that sums to 99',
      (file) =>
        (answerTo(file, 'role.time-split')['value'] = { a: 8, b: 14, c: 28, d: 8, e: 20, f: 10, g: 11 }),
      [[`answers[${at('role.time-split')}].value`, 'allocation-not-100']],
    ],
    [
      'with an answer to a question the group is not asked',
      (file) => {
        const taken = answerTo(file, 'role.time-split');
        taken['respondent'] = 'A-SAL';
      },
      [[`answers[${at('role.time-split')}].question`, 'question-not-asked']],
    ],
    [
      'with “not applicable” where the question forbids it',
      (file) => {
        const place = placeOf(file, 'role.charter');
        file.answers[place] = {
          respondent: 'A-EXE',
          question: 'role.charter',
          state: 'not-applicable',
          reason: 'none',
        };
      },
      [[`answers[${at('role.charter')}].state`, 'not-applicable-forbidden']],
    ],
    [
      'with two answers to one question',
      (file) => file.answers.push({ ...answerTo(file, 'role.charter') }),
      [[`answers[${samples.A.file.answers.length}]`, 'duplicate-answer']],
    ],
    [
      'with a note about a facet nobody knows',
      (file) => (file['notApplicableNotes'] = [{ facet: 'role.nothing', note: 'N' }]),
      [['notApplicableNotes[0].facet', 'facet-unknown']],
    ],
    [
      'with a level required of a skill beyond the scale',
      (file) => (file['requiredLevels'] = { finance: 6 }),
      [['requiredLevels.finance', 'expected']],
    ],
    [
      'with a level required of a skill nobody knows',
      (file) => (file['requiredLevels'] = { juggling: 3 }),
      [['requiredLevels.juggling', 'skill-unknown']],
    ],
    [
      'with a draft beside an answer to the same question',
      (file) => (file['drafts'] = [{ respondent: 'A-EXE', question: 'role.charter' }]),
      [['drafts[0]', 'duplicate-answer']],
    ],
    [
      'with a respondent listed twice',
      (file) => file.respondents.push({ ...file.respondents[0] }),
      [[`respondents[${samples.A.file.respondents.length}].id`, 'duplicate-respondent']],
    ],
    [
      'with an answer of somebody who is not listed',
      (file) => (answerTo(file, 'role.charter')['respondent'] = 'A-NEW'),
      [[`answers[${at('role.charter')}].respondent`, 'respondent-unknown']],
    ],
    [
      'with a group the template does not have',
      (file) => file.respondents.push({ id: 'new', group: 'CAT', title: 'Cat' }),
      [[`respondents[${samples.A.file.respondents.length}].group`, 'group-unknown']],
    ],
    ['with an unknown fact', (file) => (file.facts['moon'] = 1), [['facts.moon', 'fact-unknown']]],
    [
      'with a fact out of range',
      (file) => (file.facts['agile'] = 101),
      [['facts.agile', 'fact-out-of-range']],
    ],
    [
      'with an unknown option of a fact',
      (file) => (file.facts['direction'] = 'sideways'),
      [['facts.direction', 'fact-option-unknown']],
    ],
    ['with an unknown facet', (file) => (file['verified'] = ['role.x']), [['verified[0]', 'facet-unknown']]],
    [
      'with a facet verified twice',
      (file) => (file['verified'] = ['role.focus', 'role.focus']),
      [['verified[1]', 'duplicate-entry']],
    ],
    [
      'with an unknown symptom judged',
      (file) => (file['judgements'] = [{ symptom: 'sym.x', judgement: 'open' }]),
      [['judgements[0].symptom', 'symptom-unknown']],
    ],
    [
      'with an unknown template',
      (file) => (file['template'] = { id: 'other', version: '1.0.0' }),
      [['template', 'exchange-template-unknown']],
    ],
    [
      'with an id that every object has from birth',
      (file) => file.respondents.push({ id: 'constructor', group: 'EXE', title: 'Builder' }),
      [[`respondents[${samples.A.file.respondents.length}].id`, 'expected']],
    ],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('when what it embeds is not the template that is known under that version', () => {
    const changed = { ...template, title: { en: 'Another title' } };
    expect(faults((file) => (file['embeddedTemplate'] = changed))).toEqual([
      ['embeddedTemplate', 'exchange-template-differs'],
    ]);
  });

  it('when the embedded template does not hold together', () => {
    const [first, ...others] = template.questions;
    const broken = { ...template, id: 'own', questions: [{ ...first, facet: 'role.nothing' }, ...others] };
    const found = faults((file) => {
      file['template'] = { id: 'own', version: '1.0.0' };
      file['embeddedTemplate'] = broken;
    });
    expect(found).toContainEqual(['embeddedTemplate.questions[0].facet', 'exchange-template-faulty']);
  });

  it('naming the states there are where an answer has another', () => {
    const problem = refusal(
      sampleWith((file) => {
        answerTo(file, 'role.explain')['state'] = 'perhaps';
      }),
    );
    expect(JSON.stringify(problem)).toContain(
      JSON.stringify('one of "answered", "dont-know", "not-applicable", "skipped"').slice(1, -1),
    );
  });

  it('with everything that is wrong at once, shape and meaning alike', () => {
    const found = faults((file) => {
      file['title'] = '';
      answerTo(file, 'role.charter')['value'] = 'y';
      answerTo(file, 'role.explain')['state'] = 'perhaps';
    });
    expect(found.map(([path]) => path)).toEqual([
      'title',
      `answers[${at('role.explain')}].state`,
      `answers[${at('role.charter')}].value`,
    ]);
  });

  it('with no more than a hundred places named, and says that there are more', () => {
    const problem = refusal(
      sampleWith((file) => {
        for (const answer of file.answers) answer['question'] = 'role.nothing';
      }),
    );
    expect(problem).toMatchObject({ code: 'exchange-faulty', hasMore: true });
    expect(problem.code === 'exchange-faulty' && problem.faults).toHaveLength(100);
  });

  it('when a decision about the plan has no reason, no recommendation or no wave to stand in', () => {
    const found = faults((file) => {
      file['decisions'] = [
        { recommendation: 'R01', choice: 'dismissed' },
        { recommendation: 'R99', choice: 'accepted' },
        { recommendation: 'R02', choice: null, wave: 9, reason: 'Because' },
        { recommendation: 'R02', choice: 'accepted' },
      ];
    });
    expect(found).toEqual([
      ['decisions[0].reason', 'decision-reason-missing'],
      ['decisions[1].recommendation', 'recommendation-unknown'],
      ['decisions[2].wave', 'wave-unknown'],
      ['decisions[3].recommendation', 'duplicate-entry'],
    ]);
  });

  it('when an own recommendation hides one of the template, or works on what is not there', () => {
    const own = {
      title: 'Ours',
      actions: [],
      deliverable: 'A page',
      owner: 'Sponsor',
      effort: 'S',
      horizonDays: 30,
      measures: [],
      reason: 'Asked for',
    };
    const found = faults((file) => {
      file['ownRecommendations'] = [
        { ...own, id: 'R01', targets: [], wave: 1 },
        { ...own, id: 'own-1', targets: ['role.focus', 'role.nothing'], wave: 8 },
      ];
    });
    expect(found).toEqual([
      ['ownRecommendations[0].id', 'duplicate-entry'],
      ['ownRecommendations[1].targets[1]', 'facet-unknown'],
      ['ownRecommendations[1].wave', 'wave-unknown'],
    ]);
  });

  it('when the charter gives a mark to a group that is not there', () => {
    const none = { own: {}, leftOut: [] };
    const found = faults((file) => {
      file['charter'] = { does: none, shares: none, doesNot: none, raci: { 'raci.1': { CAT: 'R' } } };
    });
    expect(found).toEqual([['charter.raci.raci.1.CAT', 'group-unknown']]);
  });
});
