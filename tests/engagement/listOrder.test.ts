import { describe, expect, it } from 'vitest';
import { inListOrder, type ListOrder } from '#shared/engagement/listOrder';

const row = (clientName: string, minute: number, startsOn?: string, answeredCount = 0) => ({
  clientName,
  title: `Work ${minute}`,
  updatedAt: `2026-03-01T09:${String(minute).padStart(2, '0')}:00Z`,
  answeredCount,
  ...(startsOn === undefined ? {} : { startsOn }),
});
const rows = [
  row('Zeta', 10, '2026-01-05', 3),
  row('Ärzte 10', 20),
  row('Ärzte 9', 30, '2026-04-01', 3),
  row('beta', 5, undefined, 9),
];
const clients = (order: ListOrder): readonly string[] =>
  inListOrder(rows, order, 'de').map(({ clientName }) => clientName);

describe('the order of the list', () => {
  it('has the newest change first', () => {
    expect(clients('changed')).toEqual(['Ärzte 9', 'Ärzte 10', 'Zeta', 'beta']);
  });

  it('sorts clients as a reader would, whatever case, accents and numbers', () => {
    expect(clients('client')).toEqual(['Ärzte 9', 'Ärzte 10', 'beta', 'Zeta']);
  });

  it('has the latest start first and what has none last, by newest change', () => {
    expect(clients('starts')).toEqual(['Ärzte 9', 'Zeta', 'Ärzte 10', 'beta']);
  });

  it('has the most answers first, and the newer change where they are as many', () => {
    expect(clients('answers')).toEqual(['beta', 'Ärzte 9', 'Zeta', 'Ärzte 10']);
  });
});
