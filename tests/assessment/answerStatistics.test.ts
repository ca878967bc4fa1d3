import { describe, expect, it } from 'vitest';
import { answerSheet } from '#shared/assessment/answerSheet';
import { answerStatistics } from '#shared/assessment/answerStatistics';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

const statistics = answerStatistics(
  answerSheet(
    smallTemplate,
    anEngagement({
      respondents: { anna: 'cook', bert: 'cook', carl: 'guest', dora: 'guest' },
      answers: {
        anna: {
          knife: answered(3),
          smells: answered(['a', 'b']),
          oven: answered('c'),
          evening: answered({ a: 50, b: 30, c: 20 }),
          craft: answered({ current: [1, 1], required: [4, 0] }),
        },
        bert: {
          knife: answered(1),
          smells: answered(['z']),
          oven: answered('b'),
          evening: answered({ a: 10, b: 10, c: 80 }),
          craft: answered({ current: [5, 0], required: [4, 0] }),
        },
        carl: { knife: answered(2), smells: answered(['a']) },
        dora: { knife: dontKnow },
      },
    }),
    {
      tools: { dimension: 'tools', value: 100, missingFacts: [] },
      heat: { dimension: 'heat', value: 60, missingFacts: [] },
    },
  ),
);

describe('numbers over individual answers', () => {
  it('take the median of odd and even counts, of all or of some groups', () => {
    expect(statistics.medianAnswer({ question: 'knife' })).toBe(2);
    expect(statistics.medianAnswer({ question: 'knife', groups: ['cook'] })).toBe(2);
    expect(statistics.medianAnswer({ question: 'knife', groups: ['guest'] })).toBe(2);
  });

  it('sum the named parts of an allocation', () => {
    expect(statistics.meanAnswer({ question: 'evening', parts: ['a', 'b'] })).toBe(50);
  });

  it('are null when nobody answered', () => {
    expect(statistics.medianAnswer({ question: 'spoons' })).toBeNull();
    expect(statistics.meanScore('spoons')).toBeNull();
    expect(statistics.optionsNamed('courses', 1)).toBeNull();
    expect(statistics.mostFrequentOption('courses')).toBeNull();
    expect(statistics.skillsShort({ question: 'spoons', by: 1 })).toBeNull();
  });

  it('average what is required minus what is there, signed, and pass over skills nobody requires', () => {
    // First skill: 3 short and 1 over, 1 on average. Second: never required.
    expect(statistics.skillsShort({ question: 'craft', by: 1 })).toBe(1);
    expect(statistics.skillsShort({ question: 'craft', by: 0 })).toBe(1);
    expect(statistics.skillsShort({ question: 'craft', by: 1.1 })).toBe(0);
    expect(statistics.skillsShort({ question: 'craft', by: 1, skills: [2] })).toBe(0);
  });

  it('count options by the people who named them, without "none of these"', () => {
    expect(statistics.optionsNamed('smells', 1)).toBe(2);
    expect(statistics.optionsNamed('smells', 2)).toBe(1);
    expect(statistics.chosenOptions('smells')).toEqual(['a', 'b']);
    expect(statistics.groupsNaming('smells', 'a')).toBe(2);
    expect(statistics.groupsNaming('smells', 'b')).toBe(1);
  });

  it('take the lower letter when two answers are equally frequent', () => {
    expect(statistics.mostFrequentOption('oven')).toBe('b');
  });

  it('count the people heard in some groups', () => {
    expect(statistics.respondents(['cook'])).toBe(2);
    expect(statistics.respondents(['cook', 'guest'])).toBe(4);
  });
});
