import type { NumberExpression } from '../../template/expression';
import type { Outputs } from '../../template/outputs';
import { all, atLeast, atMost, en, equals, fact, moreThan } from './write';

const median = (question: string): NumberExpression => ({ op: 'median-answer', question });
const groupsNaming = (option: string): NumberExpression => ({
  op: 'groups-naming',
  question: 'scale.signs',
  option,
});

/** Readiness triggers (section 5.4). Red outranks amber, so amber conditions have no upper end. */
export const triggers: Outputs['triggers'] = {
  items: [
    {
      id: 'builders-without-pm',
      name: en('Builders without a full-time product manager'),
      amber: {
        when: all(equals(fact('pm'), 0), atLeast(fact('builders'), 5)),
        text: en('5 or more builders'),
      },
      red: {
        when: all(equals(fact('pm'), 0), atLeast(fact('builders'), 15)),
        text: en('15 or more builders'),
      },
      source: en('Fact sheet: builders and product managers [F15]'),
      firstResponse: ['R29'],
      firstResponseText: en('Appoint a product leader, or a first product manager'),
      isSizeOnly: false,
    },
    {
      id: 'builders-per-pm',
      name: en('Builders per product manager'),
      amber: { when: moreThan(median('scale.builders-per-pm'), 12), text: en('More than 12') },
      red: { when: moreThan(median('scale.builders-per-pm'), 20), text: en('More than 20') },
      source: en('Interviews: builders that one full-time product manager serves, median [F14]'),
      firstResponse: ['R30'],
      isSizeOnly: false,
    },
    {
      id: 'products',
      name: en('Products or modules with their own price'),
      amber: { when: atLeast(fact('products'), 2), text: en('2 or more') },
      red: { when: atLeast(fact('products'), 4), text: en('4 or more') },
      source: en('Fact sheet: products [F15]'),
      firstResponse: ['R33'],
      isSizeOnly: true,
    },
    {
      id: 'teams',
      name: en('Development teams'),
      amber: { when: atLeast(fact('teams'), 2), text: en('2 or more') },
      red: { when: atLeast(fact('teams'), 4), text: en('4 or more') },
      source: en('Fact sheet: development teams'),
      firstResponse: ['R37'],
      isSizeOnly: true,
    },
    {
      id: 'customers',
      name: en('Customers, more than the founder can know'),
      amber: { when: atLeast(fact('customers'), 50), text: en('50 or more') },
      red: { when: atLeast(fact('customers'), 150), text: en('150 or more') },
      source: en('Fact sheet: customers'),
      firstResponse: ['R10'],
      isSizeOnly: true,
    },
    {
      id: 'choices-at-the-top',
      name: en('Routine choices that wait at the top'),
      // Likert steps: 3 = half of the choices wait, 2 = most of them.
      amber: { when: atMost(median('scale.founder'), 3), text: en('Half of them wait') },
      red: { when: atMost(median('scale.founder'), 2), text: en('Most of them wait') },
      source: en('Interviews: routine choices that wait for a founder or top executive, median'),
      firstResponse: ['R32'],
      isSizeOnly: false,
    },
    {
      id: 'answer-days',
      name: en('Working days to a priority answer'),
      amber: { when: moreThan(median('scale.decision-days'), 5), text: en('More than 5 days') },
      red: { when: moreThan(median('scale.decision-days'), 10), text: en('More than 10 days') },
      source: en('Interviews: working days from question to answer, median'),
      firstResponse: ['R32'],
      isSizeOnly: false,
    },
    {
      id: 'products-per-pm',
      name: en('Products per product manager'),
      amber: { when: atLeast(median('role.span'), 3), text: en('3 or more') },
      red: { when: atLeast(median('role.span'), 5), text: en('5 or more') },
      source: en('Interviews: products or large areas that one product manager carries, median [F4]'),
      firstResponse: ['R08'],
      isSizeOnly: false,
    },
    {
      id: 'different-promises',
      name: en('Customers hear different promises'),
      amber: { when: atLeast(groupsNaming('d'), 1), text: en('One group reports it') },
      red: { when: atLeast(groupsNaming('d'), 2), text: en('Two or more groups report it') },
      source: en('Interviews: signs of growing pains in the last twelve months'),
      firstResponse: ['R01', 'R36'],
      isSizeOnly: false,
    },
    {
      id: 'no-owner-of-price',
      name: en('Nobody owns price or retirement'),
      amber: { when: atLeast(groupsNaming('g'), 1), text: en('One group reports it') },
      red: { when: atLeast(groupsNaming('g'), 2), text: en('Two or more groups report it') },
      source: en('Interviews: signs of growing pains in the last twelve months'),
      firstResponse: ['R33', 'R14'],
      isSizeOnly: false,
    },
    {
      id: 'growth',
      name: en('Yearly growth'),
      amber: { when: atLeast(fact('growth'), 40), text: en('40% or more') },
      red: { when: atLeast(fact('growth'), 80), text: en('80% or more') },
      source: en('Fact sheet: growth'),
      firstResponse: ['R31'],
      isSizeOnly: true,
    },
  ],
  situation: 'S4',
  pageOneReds: 3,
};
