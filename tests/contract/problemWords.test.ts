import { describe, expect, it } from 'vitest';
import { faultWords, problemWords, warningWords } from '#shared/contract/problemWords';
import { problems } from '#shared/wording/en/problems';
import { createTranslate } from '#workbench/translate';

const translate = createTranslate('en');

describe('problems in words', () => {
  it('say how much, in the right number', () => {
    expect(problemWords(translate, { code: 'brand-in-use', engagements: 1 }).title).toBe(
      'The brand is in use by an engagement.',
    );
    expect(problemWords(translate, { code: 'brand-in-use', engagements: 3 }).title).toBe(
      'The brand is in use by 3 engagements.',
    );
  });

  it('name every place of a faulty file with what was expected there', () => {
    const { title, details } = problemWords(translate, {
      code: 'exchange-faulty',
      fileName: 'a.json',
      faults: [
        {
          path: 'answers[3].value',
          reason: { code: 'allocation-not-100', question: 'role.time-split', found: 99 },
        },
        { path: '', reason: { code: 'expected', expected: 'an object' } },
      ],
      hasMore: true,
    });
    expect(title).toBe('a.json cannot be taken in: 2 places are at fault.');
    expect(details).toEqual([
      'answers[3].value: The parts of “role.time-split” sum to 99: expected 100.',
      'the whole: expected an object',
      'There are more places at fault; these are the first 2.',
    ]);
  });

  it('say the options there are', () => {
    expect(
      faultWords(translate, {
        path: 'facts.direction',
        reason: { code: 'fact-option-unknown', fact: 'direction', found: 'up', known: ['product', 'moving'] },
      }),
    ).toBe('facts.direction: “up” is not one of the options: expected one of product, moving.');
  });

  it('word codes inside a problem too', () => {
    const problem = { code: 'image-too-large', limitMb: 20 } as const;
    expect(warningWords(translate, { code: 'logo-left-out', problem })).toBe(
      'The report was made without the logo. The picture file is larger than 20 MB.',
    );
  });

  it('always say what is safe or what to do', () => {
    const without = Object.entries(problems).filter(
      ([, words]) => typeof words === 'object' && 'whatToDo' in words && words.whatToDo.length < 20,
    );
    expect(without).toEqual([]);
  });
});
