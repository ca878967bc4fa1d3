import type { NumberExpression } from '../../template/expression';
import type { Outputs } from '../../template/outputs';
import { difference, en, fact, product, value } from './write';

/** Of a whole, in parts of a hundred. */
const percentOf = (share: NumberExpression, whole: NumberExpression): NumberExpression =>
  product(share, whole, value(1 / 100));
const months = value(3);
/** Nothing below zero: what lies on the healthy side costs nothing by waiting. */
const atLeastNothing = (number: NumberExpression): NumberExpression => ({
  op: 'greatest',
  of: [number, value(0)],
});

/**
 * What another quarter costs, in the client's own figures (section 5.7, point 8). Time and people, since those are on
 * the fact sheet; the client knows what a month of theirs costs.
 */
export const costOfWaiting: NonNullable<Outputs['costOfWaiting']> = {
  items: [
    {
      id: 'product-management-time',
      situation: 'S1',
      value: product(fact('pm'), months),
      says: en(
        'Each quarter of waiting spends {{value}} more person-months of product management on a job that has no agreed edges.',
      ),
      basis: en('Full-time product managers, times three months'),
    },
    {
      id: 'products-on-trial',
      situation: 'S2',
      value: fact('products'),
      says: en(
        'Products that go through another quarter of price, launch and investment choices without the missing business skill: {{value}}.',
      ),
      basis: en('Products or modules with a price or an owner of their own'),
    },
    {
      id: 'bespoke-capacity',
      situation: 'S3',
      value: product(
        percentOf(atLeastNothing(difference(fact('custom'), fact('custom-target'))), fact('builders')),
        months,
      ),
      says: en(
        'Each quarter of waiting puts about {{value}} person-months of building into work for one customer beyond the share leadership wants.',
      ),
      basis: en(
        'Share of revenue from work for one customer minus the share aimed for, times builders, times three months; capacity is taken to follow revenue',
      ),
    },
    {
      id: 'builders-joining',
      situation: 'S4',
      value: product(percentOf(atLeastNothing(fact('growth')), fact('builders')), value(1 / 4)),
      says: en(
        'At the present growth about {{value}} more builders join each quarter and need direction that the product function cannot give yet.',
      ),
      basis: en('Builders, times yearly growth, for a quarter of a year'),
    },
    {
      id: 'team-months',
      situation: 'S5',
      value: product(percentOf(fact('agile'), fact('teams')), months),
      says: en(
        'Each quarter of waiting lets Agile teams work for {{value}} team-months without the direction they depend on.',
      ),
      basis: en('Development teams, times the share that works in an Agile way, times three months'),
    },
  ],
  caveat: en(
    'Worked out from figures of the fact sheet alone. They show how much is at stake while nothing is decided, not how much a decision would save.',
  ),
};
