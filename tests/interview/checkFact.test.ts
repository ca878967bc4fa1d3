import { describe, expect, it } from 'vitest';
import type { FactValue } from '#shared/engagement/engagement';
import { checkFact } from '#shared/interview/checkFact';
import { indexTemplate } from '#shared/template/templateIndex';
import { smallTemplate } from '../support/smallTemplate';

function check(id: string, value: FactValue) {
  const fact = indexTemplate(smallTemplate).facts.get(id);
  if (fact === undefined) throw new Error(`the small template has no fact ${id}`);
  return checkFact(fact, value);
}

describe('checkFact', () => {
  it.each<[string, FactValue]>([
    ['pots', 0],
    ['pots', 50],
    ['cuisine', 'other'],
  ])('takes %s at %s', (fact, value) => {
    expect(check(fact, value)).toEqual({ ok: true, value });
  });

  it.each<[string, FactValue, object]>([
    ['pots', 51, { code: 'fact-out-of-range', fact: 'pots', min: 0, max: 50, found: 51 }],
    ['pots', 'many', { code: 'fact-type', fact: 'pots', expected: 'number' }],
    ['cuisine', 1, { code: 'fact-type', fact: 'cuisine', expected: 'option' }],
    [
      'cuisine',
      'thai',
      { code: 'fact-option-unknown', fact: 'cuisine', found: 'thai', known: ['french', 'other'] },
    ],
  ])('refuses %s at %s', (fact, value, problem) => {
    expect(check(fact, value)).toEqual({ ok: false, problem });
  });
});
