import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import type { Respondent } from '#shared/engagement/engagement';
import { askingOrder } from '#shared/interview/askingOrder';
import { openMatters, type MatterKind } from '#shared/interview/openMatters';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

function mattersOf(answers: Record<string, Answer>, consent: Respondent['consent'] = {}) {
  const engagement = anEngagement({ answers: { anna: answers } });
  const [anna] = engagement.respondents;
  if (anna === undefined) throw new Error('the engagement has a respondent');
  const respondent = { ...anna, consent };
  const items = askingOrder(smallTemplate, engagement, respondent, ['tools', 'heat']);
  return openMatters(smallTemplate, engagement, respondent, items);
}
const under = (kind: MatterKind, answers: Record<string, Answer>, consent?: Respondent['consent']) =>
  mattersOf(answers, consent).items[kind].map(({ id }) => id);

describe('what is open in an interview', () => {
  it('is every question without an answer, a note or flag alone being none', () => {
    const missing = under('missing', {
      hunger: answered(1),
      thirst: { state: 'draft', note: 'drinks coffee', flag: {} },
    });
    expect(missing).not.toContain('hunger');
    expect(missing).toContain('thirst');
  });

  it('tells a reason that is owed from an answer that is not finished', () => {
    const answers: Record<string, Answer> = {
      oven: { state: 'draft', owes: 'reason' },
      evening: { state: 'draft', value: { a: 10 } },
    };
    expect(under('reason-owed', answers)).toEqual(['oven']);
    expect(under('unfinished', answers)).toEqual(['evening']);
    expect(mattersOf(answers).issues).toBe(2);
  });

  it('lists what was set aside, each under its own name', () => {
    const answers: Record<string, Answer> = {
      hunger: { state: 'skipped' },
      thirst: dontKnow,
      oven: { state: 'not-applicable', reason: 'No oven' },
    };
    expect(under('skipped', answers)).toEqual(['hunger']);
    expect(under('dont-know', answers)).toEqual(['thirst']);
    expect(under('not-applicable', answers)).toEqual(['oven']);
  });

  it('keeps a flag in sight whatever the answer', () => {
    expect(
      under('flagged', { knife: { state: 'answered', value: 4, flag: { reason: 'asked twice' } } }),
    ).toEqual(['knife']);
  });

  it('asks for consent to a quote until there is one', () => {
    const answers: Record<string, Answer> = { knife: { state: 'answered', value: 4, quote: 'Sharp.' } };
    expect(under('quote-without-consent', answers)).toEqual(['knife']);
    expect(under('quote-without-consent', answers, { quote: false })).toEqual(['knife']);
    expect(under('quote-without-consent', answers, { quote: true })).toEqual([]);
  });

  it('names answers that are kept behind a closed branch, and calls nothing there missing', () => {
    const answers = { knife: answered(5), spoons: answered(3) };
    expect(under('kept-unscored', answers)).toEqual(['spoons']);
    expect(under('missing', answers)).not.toContain('spoons');
    expect(under('missing', answers)).not.toContain('ladle');
  });

  it('is nothing once all is answered', () => {
    const settled = ['hunger', 'thirst', 'knife', 'oven', 'smells', 'evening', 'courses', 'craft'];
    const { contradictions, items, issues } = mattersOf(
      Object.fromEntries(settled.map((id) => [id, dontKnow])),
    );
    expect(contradictions).toEqual([]);
    expect(issues).toBe(0);
    expect(items.missing).toEqual([]);
  });
});
