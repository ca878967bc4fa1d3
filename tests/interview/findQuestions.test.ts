import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import { askedInGroup } from '#shared/interview/askedInGroup';
import { askingOrder } from '#shared/interview/askingOrder';
import { findQuestions } from '#shared/interview/findQuestions';
import { destinations } from '#shared/interview/goTo';
import { anEngagement, answered, smallTemplate } from '../support/smallTemplate';

const engagement = anEngagement({ answers: {} });
const [anna] = engagement.respondents;
if (anna === undefined) throw new Error('the engagement has a respondent');
const items = askingOrder(smallTemplate, engagement, anna, ['tools', 'heat']);
const sectionName = (section: string): string => (section === 'heat' ? 'Wärme' : section);

const find = (typed: string, answers: Record<string, Answer> = {}) =>
  findQuestions(smallTemplate, items, answers, 'en', typed).map(({ item, where }) => [item.id, where]);
const go = (typed: string) =>
  destinations(smallTemplate, items, 'en', sectionName, typed).map(({ item, by }) => [item.id, by]);

describe('finding in an interview', () => {
  it('looks in prompts and options', () => {
    expect(find('about oven')).toEqual([['oven', 'prompt']]);
    expect(find('burnt milk')).toEqual([['smells', 'option']]);
  });

  it('looks in notes, quotes, reasons and flags, without minding accents or case', () => {
    expect(find('grusse', { knife: { state: 'answered', value: 2, note: 'Viele GRÜSSE vom Koch' } })).toEqual(
      [['knife', 'note']],
    );
    expect(find('dull', { knife: { state: 'dont-know', quote: 'It is dull.' } })).toEqual([
      ['knife', 'quote'],
    ]);
    expect(find('gone', { oven: { state: 'not-applicable', reason: 'It is gone' } })).toEqual([
      ['oven', 'reason'],
    ]);
    expect(find('again ask', { knife: { state: 'skipped', flag: { reason: 'Ask her again' } } })).toEqual([
      ['knife', 'flag'],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
  });
});

describe('going to a question', () => {
  it('offers the sections before anything is typed', () => {
    expect(go('').map(([, by]) => by)).toEqual(['section', 'section', 'section']);
  });

  it('goes by number, the very number first', () => {
    expect(go('1')[0]).toEqual([items[0]?.id, 'number']);
    expect(go('99')).toEqual([]);
  });

  it('goes by the name of a section and by words of the prompt', () => {
    expect(go('warme')[0]).toEqual(['oven', 'section']);
    expect(go('knife')).toEqual([['knife', 'prompt']]);
  });
});

describe('others in the same group', () => {
  it('are counted, whatever they said, and nobody of another group is', () => {
    const withOthers = {
      ...engagement,
      respondents: [
        { id: 'anna', group: 'cook', title: 'Cook' },
        { id: 'ben', group: 'cook', title: 'Second cook' },
        { id: 'cem', group: 'cook', title: 'Third cook' },
        { id: 'dora', group: 'guest', title: 'Guest' },
      ],
      answers: {
        ben: { knife: answered(2) },
        cem: { knife: { state: 'draft', note: 'not asked, only noted' } as const },
        dora: { knife: answered(3) },
      },
    };
    expect(askedInGroup(withOthers, { id: 'anna', group: 'cook', title: 'Cook' }, 'knife')).toEqual({
      others: 2,
      asked: 1,
    });
  });
});
