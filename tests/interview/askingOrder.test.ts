import { describe, expect, it } from 'vitest';
import { askingOrder } from '#shared/interview/askingOrder';
import { anEngagement, answered, smallTemplate } from '../support/smallTemplate';

function orderFor(group: string, dimensionOrder: string[], given: Parameters<typeof anEngagement>[0] = {}) {
  const engagement = anEngagement({ ...given, respondents: { anna: group } });
  const [anna] = engagement.respondents;
  if (anna === undefined) throw new Error('the engagement has a respondent');
  return askingOrder(smallTemplate, engagement, anna, dimensionOrder);
}

const ids = (items: ReturnType<typeof orderFor>) => items.map(({ id }) => id);

describe('askingOrder', () => {
  it('begins with the symptoms and goes through the dimensions in the frozen order', () => {
    expect(ids(orderFor('cook', ['heat', 'tools']))).toEqual([
      ...['hunger', 'thirst'],
      ...['oven', 'smells', 'evening', 'courses', 'craft'],
      ...['knife', 'spoons', 'ladle'],
    ]);
  });

  it('leaves out what is put to other groups', () => {
    expect(ids(orderFor('guest', ['tools', 'heat']))).not.toContain('oven');
  });

  it('marks a question whose branch is closed', () => {
    const closed = orderFor('cook', ['tools', 'heat'])
      .filter(({ isOpen }) => !isOpen)
      .map(({ id }) => id);
    expect(closed).toEqual(['spoons', 'ladle']);
  });

  it('opens it as soon as the answer before it allows', () => {
    const items = orderFor('cook', ['tools', 'heat'], { answers: { anna: { knife: answered(1) } } });
    expect(items.find(({ id }) => id === 'spoons')).toEqual({
      kind: 'question',
      id: 'spoons',
      section: 'tools',
      isOpen: true,
    });
  });

  it('puts dimensions the frozen order does not know at the end', () => {
    expect(ids(orderFor('cook', ['heat']))).toEqual(ids(orderFor('cook', ['heat', 'tools'])));
  });

  it('passes over dimensions that no longer exist', () => {
    expect(ids(orderFor('cook', ['cellar', 'heat', 'tools']))).toEqual(
      ids(orderFor('cook', ['heat', 'tools'])),
    );
  });
});
