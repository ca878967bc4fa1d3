import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue, DraftValue } from '#shared/engagement/answer';
import { checkAnswer, finished } from '#shared/interview/checkAnswer';
import type { AnswerProblem } from '#shared/interview/problem';
import { answered, smallTemplate } from '../support/smallTemplate';

const check = (question: string, answer: Answer, group = 'cook') =>
  checkAnswer(smallTemplate, group, question, answer);

/** What the checked value became; throws with the problem when it was refused. */
function accepted(question: string, value: AnswerValue): unknown {
  const checked = check(question, answered(value));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return checked.value.state === 'answered' ? checked.value.value : undefined;
}

const draft = (value: DraftValue): Answer => ({ state: 'draft', value });
const fullCraft = { current: [1, 2], required: [3, 4] };

describe('checkAnswer', () => {
  it.each<[string, AnswerValue, AnswerValue]>([
    ['knife', 5, 5],
    ['spoons', 0, 0],
    ['spoons', 2.5, 2.5],
    ['oven', 'c', 'c'],
    ['smells', ['c', 'a'], ['a', 'c']],
    ['smells', ['z'], ['z']],
    ['evening', { a: 60, c: 40 }, { a: 60, b: 0, c: 40 }],
    ['courses', ['c', 'a', 'b'], ['c', 'a', 'b']],
    ['ladle', ' Keep it ', ' Keep it '],
    ['craft', fullCraft, fullCraft],
    ['hunger', 0, 0],
  ])('takes for %s the value %j as %j', (question, value, normal) => {
    expect(accepted(question, value)).toEqual(normal);
  });

  it.each<[string, AnswerValue, AnswerProblem]>([
    ['knife', 'c', { code: 'answer-type', question: 'knife', expected: 'number' }],
    ['knife', 0, { code: 'answer-out-of-range', question: 'knife', min: 1, max: 5, found: 0 }],
    ['knife', 2.5, { code: 'answer-not-whole', question: 'knife', found: 2.5 }],
    ['spoons', 21, { code: 'answer-out-of-range', question: 'spoons', min: 0, max: 20, found: 21 }],
    ['oven', 1, { code: 'answer-type', question: 'oven', expected: 'option' }],
    ['oven', 'd', { code: 'answer-option-unknown', question: 'oven', found: 'd', known: ['a', 'b', 'c'] }],
    ['oven', 'z', { code: 'answer-option-unknown', question: 'oven', found: 'z', known: ['a', 'b', 'c'] }],
    ['smells', 'a', { code: 'answer-type', question: 'smells', expected: 'options' }],
    ['smells', [], { code: 'answer-empty', question: 'smells' }],
    ['smells', ['a', 'a'], { code: 'answer-option-repeated', question: 'smells', option: 'a' }],
    ['smells', ['z', 'a'], { code: 'none-with-others', question: 'smells' }],
    [
      'smells',
      ['d'],
      { code: 'answer-option-unknown', question: 'smells', found: 'd', known: ['a', 'b', 'c', 'z'] },
    ],
    ['evening', ['a'], { code: 'answer-type', question: 'evening', expected: 'allocation' }],
    ['evening', fullCraft, { code: 'answer-type', question: 'evening', expected: 'allocation' }],
    ['evening', { a: 60, b: 39 }, { code: 'allocation-not-100', question: 'evening', found: 99 }],
    ['evening', { a: 50.5, b: 49.5 }, { code: 'answer-not-whole', question: 'evening', found: 50.5 }],
    [
      'evening',
      { a: 120, b: -20 },
      { code: 'answer-out-of-range', question: 'evening', min: 0, max: 100, found: 120 },
    ],
    [
      'evening',
      { a: 60, d: 40 },
      { code: 'answer-option-unknown', question: 'evening', found: 'd', known: ['a', 'b', 'c'] },
    ],
    ['courses', ['a', 'b'], { code: 'ranking-incomplete', question: 'courses', missing: ['c'] }],
    ['courses', ['a', 'b', 'b'], { code: 'answer-option-repeated', question: 'courses', option: 'b' }],
    ['ladle', 3, { code: 'answer-type', question: 'ladle', expected: 'text' }],
    ['ladle', '  ', { code: 'answer-empty', question: 'ladle' }],
    ['craft', { a: 100 }, { code: 'answer-type', question: 'craft', expected: 'matrix' }],
    [
      'craft',
      { current: [1, 2], required: [3] },
      { code: 'matrix-incomplete', question: 'craft', expected: 2, found: 1 },
    ],
    [
      'craft',
      { current: [1, 2, 3], required: [3, 4, 5] },
      { code: 'matrix-incomplete', question: 'craft', expected: 2, found: 3 },
    ],
    ['hunger', 5, { code: 'answer-out-of-range', question: 'hunger', min: 0, max: 4, found: 5 }],
    ['hunger', 1.5, { code: 'answer-not-whole', question: 'hunger', found: 1.5 }],
  ])('refuses for %s the value %j', (question, value, problem) => {
    expect(check(question, answered(value))).toEqual({ ok: false, problem });
  });

  it('refuses a question that does not exist', () => {
    expect(check('fork', answered(1))).toEqual({
      ok: false,
      problem: { code: 'question-unknown', question: 'fork' },
    });
  });

  it('refuses a question that is put to other groups', () => {
    expect(check('oven', answered('a'), 'guest')).toEqual({
      ok: false,
      problem: { code: 'question-not-asked', question: 'oven', group: 'guest' },
    });
  });

  it('takes a symptom from every group', () => {
    expect(check('hunger', answered(2), 'guest').ok).toBe(true);
  });

  it.each([
    ['oven', true],
    ['knife', false],
    ['hunger', false],
  ])('takes "not applicable" only where the question allows it: %s', (question, isTaken) => {
    expect(check(question, { state: 'not-applicable', reason: 'No oven' }).ok).toBe(isTaken);
  });

  it.each<Answer>([{ state: 'dont-know' }, { state: 'skipped', note: 'Later' }, { state: 'draft' }])(
    'takes %j anywhere',
    (answer) => {
      expect(check('knife', answer)).toEqual({ ok: true, value: answer });
    },
  );

  it('keeps the note beside the value', () => {
    expect(check('knife', { state: 'answered', value: 3, note: 'Blunt' })).toMatchObject({
      value: { note: 'Blunt' },
    });
  });

  it.each<[string, DraftValue]>([
    ['evening', { a: 10 }],
    ['courses', ['b']],
    ['courses', []],
    ['craft', { current: [1, null], required: [null, null] }],
    ['ladle', ' '],
    ['spoons', 400],
  ])('takes for %s the unfinished value %j as a draft', (question, value) => {
    expect(check(question, draft(value)).ok).toBe(true);
  });

  it.each<[string, DraftValue]>([
    ['evening', ['a']],
    ['evening', { y: 10 }],
    ['courses', ['b', 'b']],
    ['craft', { a: 1 }],
    ['spoons', 'many'],
  ])('refuses for %s the draft %j, which is of another kind', (question, value) => {
    expect(check(question, draft(value)).ok).toBe(false);
  });
});

describe('finished', () => {
  it.each<[string, DraftValue, AnswerValue | null]>([
    ['evening', { a: 10 }, null],
    ['evening', { a: 10, b: 90 }, { a: 10, b: 90, c: 0 }],
    ['courses', ['b', 'a'], null],
    ['courses', ['b', 'a', 'c'], ['b', 'a', 'c']],
    ['craft', { current: [1, null], required: [3, 4] }, null],
    ['craft', fullCraft, fullCraft],
    ['fork', 3, null],
  ])('for %s turns %j into %j', (question, value, expected) => {
    expect(finished(smallTemplate, question, value)).toEqual(expected);
  });

  it('says so of an allocation exactly when it sums to 100', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, share, fc.boolean(), (a, b, other, makeWhole) => {
        const c = makeWhole && a + b <= 100 ? 100 - a - b : other;
        expect(finished(smallTemplate, 'evening', { a, b, c }) !== null).toBe(a + b + c === 100);
      }),
    );
  });
});
