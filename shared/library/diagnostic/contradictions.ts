import type { Contradiction } from '../../template/contradiction';
import {
  all,
  atLeast,
  atMost,
  chose,
  difference,
  en,
  equals,
  fact,
  lessThan,
  moreThan,
  ownAnswer,
  ownShare,
  sum,
  value,
} from './write';

/** Answers that deserve a second look because they hardly go together. None of them changes a score. */
export const contradictions: Contradiction[] = [
  {
    id: 'span-over-products',
    questions: ['role.span'],
    facts: ['products'],
    when: moreThan(ownAnswer('role.span'), fact('products')),
    says: en('One product manager is said to carry more products than the fact sheet lists.'),
  },
  {
    id: 'builders-over-facts',
    questions: ['scale.builders-per-pm'],
    facts: ['builders'],
    when: moreThan(ownAnswer('scale.builders-per-pm'), fact('builders')),
    says: en('One product manager is said to serve more builders than the fact sheet counts.'),
  },
  {
    id: 'covered-by-nobody',
    questions: ['scale.coverage'],
    facts: ['pm', 'hats'],
    when: all(atLeast(ownAnswer('scale.coverage'), 4), equals(sum(fact('pm'), fact('hats')), 0)),
    says: en('Most product areas are said to be covered, and the fact sheet counts nobody who could.'),
  },
  {
    id: 'standard-with-private-code',
    questions: ['model.stage', 'model.same-version'],
    when: all(chose('model.stage', 'e', 'f'), lessThan(ownAnswer('model.same-version'), 50)),
    says: en('The offer is called standard, and yet most customers run code of their own.'),
  },
  {
    id: 'projects-on-one-version',
    questions: ['model.stage', 'model.same-version'],
    when: all(chose('model.stage', 'a'), atLeast(ownAnswer('model.same-version'), 80)),
    says: en('The projects are called independent, and yet nearly all customers run the same version.'),
  },
  {
    id: 'standard-with-bespoke-capacity',
    questions: ['model.stage', 'model.custom-capacity'],
    when: all(chose('model.stage', 'f'), atLeast(ownAnswer('model.custom-capacity'), 50)),
    says: en('The offer is called standard, and yet half of development works for single customers.'),
  },
  {
    id: 'calm-time-split',
    questions: ['role.time-split', 'role.interrupt'],
    when: all(
      atLeast(ownAnswer('role.interrupt'), 7),
      atMost(ownShare('role.time-split', 'e', 'f', 'g'), 20),
    ),
    says: en('Unplanned matters fill most days, and yet hardly any of the month is given to them.'),
  },
  {
    id: 'two-shares-of-the-market',
    questions: ['role.time-split', 'biz.attention'],
    when: atLeast(difference(ownShare('biz.attention', 'b'), ownShare('role.time-split', 'a', 'b')), 40),
    says: en('Attention is said to go to customers and market, and the month shows far less time for them.'),
  },
  {
    id: 'first-hand-without-customers',
    questions: ['biz.customer-contact', 'biz.decision-basis'],
    when: all(equals(ownAnswer('biz.customer-contact'), value(0)), chose('biz.decision-basis', 'd', 'e')),
    says: en('Decisions are said to rest on problems seen at first hand, and nobody talked with a customer.'),
  },
  {
    id: 'roles-without-text',
    questions: ['role.charter', 'scale.levels'],
    when: all(chose('role.charter', 'a'), chose('scale.levels', 'd', 'e')),
    says: en('Nothing is written about what a product manager does, and yet all roles are described.'),
  },
  {
    id: 'leader-of-a-function-without-one',
    questions: ['scale.leader', 'scale.reporting'],
    when: all(chose('scale.leader', 'a'), chose('scale.reporting', 'd', 'e')),
    says: en('Product management is a function of its own, and yet nobody leads its people.'),
  },
  {
    id: 'one-voice-overruled',
    questions: ['role.saying-no', 'agile.one-voice'],
    when: all(atMost(ownAnswer('role.saying-no'), 1), atLeast(ownAnswer('agile.one-voice'), 5)),
    says: en('One named person sets the priorities, and yet a no is overruled almost always.'),
  },
];
