import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';
import type { DimensionContent } from './dimensionContent';
import {
  all,
  atLeast,
  atMost,
  difference,
  dimensionScore,
  en,
  exposure,
  fact,
  factIs,
  lessThan,
  options,
  ownAnswer,
  product,
  steps,
  texts,
  value,
} from './write';

const applies = atLeast(exposure('model'), 20);

/** From projects to products: sections 1.3 and 2.5, exposure E3 of 3.7, escalator of S3 in 3.9. */
const dimension: Dimension = {
  id: 'model',
  name: en('From projects to products'),
  summary: en(
    'How far the company has moved from delivering work to single customers towards selling one offer to many, and whether rules, money and habits support that move.',
  ),
  weight: 15,
  situation: {
    id: 'S3',
    name: en('Moving from customer projects to standard products'),
    description: en(
      'The company grew by building what each customer ordered and now wants to live from an offer it can sell again. Roadmap, rewards and reflexes still follow the next single contract, so the standard product keeps losing to it.',
    ),
  },
  // The bespoke share is needed only from a product company; a blank direction leaves the exposure null.
  exposure: {
    op: 'choose',
    cases: [
      { when: factIs('direction', 'moving'), then: value(100) },
      { when: factIs('direction', 'considering'), then: value(60) },
      {
        when: factIs('direction', 'product'),
        then: {
          op: 'choose',
          cases: [{ when: atMost(fact('custom'), 20), then: value(10) }],
          otherwise: { op: 'least', of: [value(80), product(value(2), fact('custom'))] },
        },
      },
    ],
    otherwise: value(0),
  },
  escalators: [
    {
      id: 'bespoke-gap',
      when: all(
        atLeast(difference(fact('custom'), fact('custom-target')), 25),
        lessThan(dimensionScore('model'), 50),
      ),
      says: en(
        'The bespoke share of revenue must fall by {{value}} percentage points to reach what leadership wants',
      ),
      value: difference(fact('custom'), fact('custom-target')),
    },
  ],
  training: { recommendations: ['R27'], modules: [] },
};

const facets: Facet[] = [
  {
    id: 'model.offer',
    dimension: 'model',
    name: en('Standard offer'),
    weight: 25,
    trainability: 0.5,
    definition: en('A standard offer is defined, and so is what lies outside it.'),
    whyItMatters: en(
      'Margin comes from selling the same thing again. Where the offer has no outer limit, every order quietly starts another product that somebody has to maintain.',
    ),
    anchors: {
      low: en('Every delivery has its own line of code and goes its own way after handover.'),
      mid: en(
        'Everybody recognises a common core, but each customer receives it wrapped in a private variant.',
      ),
      high: en(
        'Nearly all customers run one version, and the limits of the standard offer are published for everyone who sells or delivers it.',
      ),
    },
    groups: ['ENG', 'PLD', 'PMG', 'EXE', 'CSS'],
  },
  {
    id: 'model.custom',
    dimension: 'model',
    name: en('Handling of bespoke work'),
    weight: 20,
    trainability: 0.2,
    definition: en(
      'Bespoke requests, the work that only one named customer asked for, are accepted, priced and contained by a known rule.',
    ),
    whyItMatters: en(
      'Exceptions that nobody controls eat the capacity that was meant for the product, and go on eating it long after the invoice is paid.',
    ),
    anchors: {
      low: en('Sales commits to the request, and development finds out when the order arrives.'),
      mid: en('An executive decides each case on its own, without a rule that the next case could rely on.'),
      high: en(
        'A written rule sets a capacity ceiling, a price that covers the whole life of the exception and a route back to standard.',
      ),
    },
    groups: ['SAL', 'ENG', 'PLD', 'EXE', 'PMG'],
  },
  {
    id: 'model.roadmap',
    dimension: 'model',
    name: en('Market-led roadmap'),
    weight: 20,
    trainability: 0.7,
    definition: en(
      'The plan is driven by problems many customers share rather than by contracts already signed.',
    ),
    whyItMatters: en(
      'A list of contract obligations cannot be sold to the next customer. Only work on shared problems makes the following sale easier.',
    ),
    anchors: {
      low: en('Most items on the roadmap come from single contracts.'),
      mid: en('Contract items and market items compete for the same capacity, and no rule settles who wins.'),
      high: en(
        'A fixed share of capacity is kept for market bets, and sales and support plan their own work with the roadmap.',
      ),
    },
    groups: ['PLD', 'PMG', 'ENG', 'SAL', 'CSS', 'MKT', 'EXE'],
  },
  {
    id: 'model.economics',
    dimension: 'model',
    name: en('Money and rewards'),
    weight: 20,
    trainability: 0.3,
    definition: en('Funding, sales rewards and accounting favour the product over the single order.'),
    whyItMatters: en(
      'People follow what pays. As long as any order earns the same commission, the announced change of direction stays an announcement.',
    ),
    anchors: {
      low: en('Sellers earn the same on anything they sell, and customer projects pay for development.'),
      mid: en('Standard sales earn somewhat more, while funding is still tied to projects.'),
      high: en(
        'Standard and recurring revenue pays clearly more, and standing teams answer for the result of a product.',
      ),
    },
    groups: ['FIN', 'EXE', 'SAL', 'PLD'],
  },
  {
    id: 'model.mindset',
    dimension: 'model',
    name: en('Thinking in many customers'),
    weight: 15,
    trainability: 0.7,
    definition: en('People are willing and able to serve many customers with the same thing.'),
    whyItMatters: en(
      'The habits that win projects, such as saying yes quickly and improvising well, damage a product when they meet it every day.',
    ),
    anchors: {
      low: en('Non-standard deals are always accepted, and nobody expects otherwise.'),
      mid: en('Non-standard deals are debated, and the size of the order decides the debate.'),
      high: en('Leaders have turned down a good deal in full view of the company and explained why.'),
    },
    groups: ['EXE', 'SAL', 'PLD', 'PMG', 'ENG', 'CSS'],
  },
];

const questions: Question[] = [
  {
    id: 'model.stage',
    type: 'single',
    facet: 'model.offer',
    weight: 2,
    groups: ['PLD', 'EXE', 'ENG', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('Which of these descriptions comes closest to what you sell today?'),
    options: options(
      'Independent projects: each customer gets a solution of their own',
      'Projects that reuse parts built for earlier projects',
      'Projects inside which people recognise a common product',
      'A shared product base with a separate layer for each customer',
      'A product base that is being standardised while the customer layers shrink',
      'A standard product that customers use as it is or configure themselves',
    ),
    help: en(
      'Ask for the stage of most deliveries in the past year, not for the plan or the best example. Place the answer on the stage map of the hand-over outputs and note who chose which stage: leaders who name different stages are a finding of their own. Mark the facet as verified when a price list and an offer description match two recent deliveries.',
    ),
    probes: texts(
      'Take your two latest deliveries: what was the same in both, and what was made for that customer only?',
      'When did you last sell something without writing a line of code for that customer?',
    ),
    score: 'map a0 b20 c40 d60 e80 f100',
  },
  {
    id: 'model.same-version',
    type: 'number',
    facet: 'model.offer',
    weight: 2,
    groups: ['ENG', 'PLD', 'CSS', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en(
      'What share of your customers runs the current version of the product without any code of their own?',
    ),
    unit: en('% of customers'),
    min: 0,
    max: 100,
    help: en(
      'Settings and extensions built on published interfaces do not count as private code; a branch, a patch or a hidden switch for one customer does. Development usually knows the number better than sales. Ask for the list of deployed versions or branches and mark the facet as verified when you have counted on it together.',
    ),
    probes: texts(
      'Think of the latest release: which customers could not take it as it was, and what stood in the way?',
      'Where would you look up which customer runs which version?',
    ),
    score: 'pw 0:0 30:25 60:55 80:80 95:100',
  },
  {
    id: 'model.custom-capacity',
    type: 'number',
    facet: 'model.custom',
    weight: 2,
    groups: ['ENG', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    prompt: en(
      'In the last quarter, what share of development capacity went into work that only one named customer had asked for?',
    ),
    unit: en('% of capacity'),
    min: 0,
    max: 100,
    help: en(
      'Add up the work done for each single customer. Include the upkeep of old customer variants; it is often larger than the new bespoke work. A figure from time records or tickets is worth more than a feeling, so note how it came about, and mark the facet as verified when you have seen the count. Compare the answers of development and product: a wide gap means nobody measures it.',
    ),
    probes: texts(
      'Who counted this, and from which records?',
      'Which customer took the largest part last quarter, and what was put off because of it?',
    ),
    score: 'pw 5:100 10:85 20:65 35:35 50:15 70:0',
  },
  {
    id: 'model.exception',
    type: 'single',
    facet: 'model.custom',
    weight: 2,
    groups: ['SAL', 'ENG', 'PLD', 'EXE', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('When a customer asks for something outside the standard, how is it decided?'),
    options: options(
      'Sales promises it, and development learns about it later',
      'An executive decides case by case',
      'Product management is consulted, but there is no rule',
      'A written rule decides, with a capacity ceiling and a price',
      'A written rule decides, and it also covers lifetime cost and the way back to standard',
    ),
    help: en(
      'Reconstruct the latest real case step by step before you choose an option: who heard the request, who answered the customer, who knew the cost. Choose by what happened, even where a policy says something else. Mark the facet as verified when you have read the rule and seen one decision that followed it.',
    ),
    probes: texts(
      'Tell me about the latest request of this kind: who said yes or no, and on what grounds?',
      'What will that exception cost you in three years, and who worked that out?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'model.roadmap-source',
    type: 'alloc',
    facet: 'model.roadmap',
    weight: 2,
    groups: ['PLD', 'PMG', 'ENG'],
    allowsNotApplicable: false,
    prompt: en('Where do the items on your roadmap come from? Please divide 100 percent among five sources.'),
    parts: options(
      'Single contracts or single customers',
      'Requests made by several customers',
      'Market problems the team has observed at first hand',
      'Strategic bets on where the market is going',
      'Technical health: upkeep, security, old code',
    ),
    help: en(
      'Put the roadmap of this quarter and the next on the table and sort the items together, weighing large items more than small ones. An item that began as one contract stays in the first part even if others may like it later. Where there is no roadmap, sort what development is working on. Mark the facet as verified when the sorting was done on the document itself.',
    ),
    probes: texts(
      'Take the three largest items: whose problem does each one solve, and how do you know?',
      'Which item did nobody ask for, and how did it get onto the list?',
    ),
    score: 'alloc 0.6*pw(a) 10:100 25:75 40:45 60:15 80:0; 0.4*pw(c+d) 10:0 25:45 40:75 55:100',
  },
  {
    id: 'model.roadmap-trust',
    type: 'likert5',
    facet: 'model.roadmap',
    weight: 2,
    groups: ['SAL', 'CSS', 'MKT', 'EXE'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('How well can you plan your own work, or sell, with the product roadmap?'),
    anchors: steps(
      'I have not seen a roadmap',
      'I have seen one, but it is out of date',
      'It shows a direction I can use',
      'I can rely on it for the coming quarter',
      'I can rely on it, and it says openly how certain each item is',
    ),
    help: en(
      'Let the respondent show you the version they use; an old copy on their disk answers the question. Separate trust in the document from agreement with its content, since people may rely on a plan they would have made differently. If they use the current version in their own planning, mark the facet as verified.',
    ),
    probes: texts(
      'Which promise from the roadmap was broken last, and how did you hear of it?',
      'What did you tell a customer about the coming months in the last few weeks, and where did you take it from?',
    ),
    score: 'L5',
  },
  {
    id: 'model.sales-pay',
    type: 'single',
    facet: 'model.economics',
    weight: 2,
    groups: ['SAL', 'EXE', 'FIN'],
    allowsNotApplicable: true,
    branch: applies,
    prompt: en('How are sellers rewarded for what they sell?'),
    options: options(
      'Any revenue counts the same',
      'Any revenue counts, provided it reaches a minimum margin',
      'There is a small extra for standard products',
      'There is a clear extra for standard or recurring revenue',
      'There is a clear extra for standard or recurring revenue, and bespoke work pays less and needs approval',
    ),
    help: en(
      'Ask about the rule, never about anybody’s income. Choose “not applicable” only if nobody who sells has variable pay, and then note what sellers are praised for instead. Finance can show the plan without names; having read it, mark the facet as verified.',
    ),
    probes: texts(
      'Suppose a seller can close a bespoke order or a standard order of the same size: what would they earn on each?',
      'When did the plan last change, and what did sellers do differently afterwards?',
    ),
    score: 'map a0 b25 c50 d80 e100',
  },
  {
    id: 'model.funding',
    type: 'single',
    facet: 'model.economics',
    weight: 2,
    groups: ['FIN', 'EXE', 'PLD'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('What pays for development?'),
    options: options(
      'Customer projects pay for it',
      'Yearly project budgets with a fixed scope pay for it',
      'A mixture of projects and standing teams',
      'Standing product teams are funded',
      'Standing teams are funded, each with a product result, and money moves with the results',
    ),
    help: en(
      'Follow the money of one team: who is charged for its hours this month? Finance and leadership may describe it differently, because one sees the accounts and the other the intention. The current budget or cost-centre list is the evidence that allows you to mark the facet as verified.',
    ),
    probes: texts(
      'Who can stop a product that earns too little, and when did that last happen?',
      'When did money last move from one product to another during the year, and what caused it?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'model.walk-away',
    type: 'likert5',
    facet: 'model.mindset',
    weight: 2,
    groups: ['EXE', 'SAL', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('A good deal comes in, but it needs something that is not standard. What usually happens?'),
    anchors: steps(
      'It is taken at once',
      'It is taken after some grumbling',
      'It is taken if the order is large',
      'It is usually reshaped until standard fits',
      'It is declined or reshaped, and the top management backs that openly',
    ),
    help: en(
      'Everybody likes to be the company that can say no, so accept the two highest steps only with a named deal. Ask an executive and a seller about the same deal and compare the stories. Mark the facet as verified when the refusal or the reshaped offer can be shown in writing.',
    ),
    probes: texts(
      'Which deal did you refuse last, and who stood up for the refusal?',
      'Which deal of the past year would you not take again, and what made you take it?',
    ),
    score: 'L5',
  },
  {
    id: 'model.mindset',
    type: 'likert5',
    facet: 'model.mindset',
    weight: 2,
    groups: ['PMG', 'PLD', 'ENG', 'CSS', 'SAL'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en(
      'When a request comes in, how many of the people around you think of all customers rather than of this one customer?',
    ),
    anchors: steps(
      'Nobody does',
      'A few individuals do',
      'About half of the people do',
      'Most people do',
      'It is the normal reflex of everyone',
    ),
    help: en(
      'Let the respondent think of their own department and the people they work with every week, not of the company in general. Listen to the words used: a plan told in customer names points to the lower steps, one told in segments or shared problems to the higher ones. A recent ticket or meeting record in which somebody asked “who else needs this?” is evidence to note.',
    ),
    probes: texts(
      'Give me an example from this month: what was asked for, and what did people say first?',
      'Who around you last asked whether other customers have the same need, and what came of it?',
    ),
    score: 'L5',
  },
  {
    id: 'model.variants',
    type: 'text',
    facet: 'model.offer',
    weight: 0,
    groups: ['ENG', 'CSS', 'PLD'],
    allowsNotApplicable: false,
    branch: lessThan(ownAnswer('model.same-version'), 80),
    prompt: en('Which customer variants do you still maintain, and who pays for each of them?'),
    help: en(
      'Write one line per variant: customer, what is different, yearly effort, who pays. “Nobody pays” and “nobody knows” are valuable answers. The list is the starting point of a plan to reduce variants, so ask for an existing branch or contract list you may take along rather than for a complete recollection.',
    ),
    probes: texts(
      'Which of these gave you the most work in the last three months?',
      'Which one could you end next, and who would have to agree?',
    ),
    score: 'evidence',
  },
];

export const model: DimensionContent = { dimension, facets, questions };
