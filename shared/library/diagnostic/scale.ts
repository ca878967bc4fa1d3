import type { NumberExpression } from '../../template/expression';
import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';
import type { DimensionContent } from './dimensionContent';
import {
  all,
  atLeast,
  curve,
  en,
  equals,
  exposure,
  fact,
  medianAnswer,
  moreThan,
  options,
  product,
  steps,
  sum,
  texts,
  value,
} from './write';

const medianBuilders = medianAnswer('scale.builders-per-pm');
const confirmedSigns: NumberExpression = { op: 'options-named', question: 'scale.signs', respondents: 2 };

/** Readiness for size: sections 1.4 and 2.5, exposure E4 of 3.7, escalators of S4 in 3.9. */
const dimension: Dimension = {
  id: 'scale',
  name: en('Readiness for size'),
  summary: en(
    'Whether product management has the people, place, decision routes and routines that a company of this size and growth needs.',
  ),
  weight: 20,
  situation: {
    id: 'S4',
    name: en('Grown to a size that needs real product management'),
    description: en(
      'What worked across one table no longer does: more products, customers and teams than the founders can keep in their heads. Choices wait at the top, teams build past each other, and customers hear different promises.',
    ),
  },
  exposure: sum(
    product(value(0.35), curve(fact('builders'), [5, 0], [10, 25], [25, 60], [50, 85], [80, 100])),
    product(value(0.25), curve(fact('products'), [1, 0], [2, 40], [4, 75], [8, 100])),
    product(value(0.15), curve(fact('customers'), [5, 0], [20, 30], [100, 70], [300, 100])),
    product(value(0.15), curve(fact('teams'), [1, 0], [2, 25], [4, 60], [8, 100])),
    product(value(0.1), curve(fact('growth'), [0, 0], [15, 30], [40, 70], [80, 100])),
  ),
  escalators: [
    {
      id: 'builders-per-pm',
      when: moreThan(medianBuilders, 20),
      says: en('The median answer is {{value}} builders for each product manager'),
      withoutFigure: en('There are too many builders for each product manager'),
      value: medianBuilders,
    },
    {
      id: 'no-product-manager',
      when: all(equals(fact('pm'), 0), atLeast(exposure('scale'), 40)),
      says: en('Nobody has product management as a main job, at an exposure of {{value}} of 100'),
      value: exposure('scale'),
    },
    {
      id: 'growing-pains',
      when: atLeast(confirmedSigns, 4),
      says: en('{{value}} different signs of growing pains were each named by at least two people'),
      withoutFigure: en('Several signs of growing pains were each named by at least two people'),
      value: confirmedSigns,
    },
  ],
  training: { recommendations: [], modules: ['M11', 'M12'] },
};

const facets: Facet[] = [
  {
    id: 'scale.capacity',
    dimension: 'scale',
    name: en('Product management capacity'),
    weight: 25,
    trainability: 0.05,
    definition: en('There is enough product management attention for the amount of product being built.'),
    whyItMatters: en(
      'No amount of skill makes up for an empty chair. An area without a product manager is still steered, only by whoever happens to be nearest.',
    ),
    anchors: {
      low: en('There is no product manager, or each one serves more than 20 builders.'),
      mid: en('Each product manager serves 12 to 16 builders, and some product areas belong to nobody.'),
      high: en('Each product manager serves 5 to 9 builders, and every product area has a named owner.'),
    },
    groups: ['PLD', 'ENG', 'EXE', 'PMG', 'SAL'],
  },
  {
    id: 'scale.structure',
    dimension: 'scale',
    name: en('Place in the organisation'),
    weight: 20,
    trainability: 0.2,
    definition: en(
      'Product management has described roles and levels and a place of its own in the organisation.',
    ),
    whyItMatters: en(
      'Position decides whether product management speaks before a decision is taken or explains it afterwards.',
    ),
    anchors: {
      low: en('There is no such function, or its people are staff inside another one.'),
      mid: en('Product management has its own manager, who reports inside marketing or technology.'),
      high: en('Product management is a function of its own at the top table, with described levels.'),
    },
    groups: ['EXE', 'PLD', 'PMG'],
  },
  {
    id: 'scale.decisions',
    dimension: 'scale',
    name: en('Speed of decisions'),
    weight: 20,
    trainability: 0.3,
    definition: en('Product decisions are taken quickly, and close to the people who do the work.'),
    whyItMatters: en(
      'When choices wait for one person, the calendar of that person becomes the real release plan.',
    ),
    anchors: {
      low: en('Even routine choices wait weeks for a founder.'),
      mid: en('Many choices are made within a week, and the unusual ones go upwards.'),
      high: en('The team itself makes most choices within three days.'),
    },
    groups: ['ENG', 'PMG', 'PLD', 'SAL', 'EXE', 'CSS'],
  },
  {
    id: 'scale.process',
    dimension: 'scale',
    name: en('Routines and portfolio'),
    weight: 20,
    trainability: 0.6,
    definition: en(
      'Repeatable routines lead from an idea to the retirement of a product, and across all products.',
    ),
    whyItMatters: en(
      'With several products, attention to each is not enough. They have to be compared, or the money stays where it has always been.',
    ),
    anchors: {
      low: en('There is no routine, and the money goes where it went last year.'),
      mid: en('Roadmap and launch follow a routine, but nobody looks across the products.'),
      high: en(
        'Screening of ideas, business cases, portfolio reviews and retirement decisions all run on a calendar.',
      ),
    },
    groups: ['PLD', 'PMG', 'EXE', 'FIN'],
  },
  {
    id: 'scale.capability',
    dimension: 'scale',
    name: en('Leading and growing product managers'),
    weight: 15,
    trainability: 0.6,
    definition: en('Somebody in the house is able to lead product managers and help them grow.'),
    whyItMatters: en(
      'People learn a craft from someone who has practised it. Where nobody has, each product manager invents the job again.',
    ),
    anchors: {
      low: en('Nobody who leads the product managers has done the job.'),
      mid: en('The product managers have a lead, who also runs a product full time.'),
      high: en('A dedicated, experienced lead is in post, and onboarding and coaching take place.'),
    },
    groups: ['EXE', 'PLD', 'PMG', 'ENG'],
  },
];

const questions: Question[] = [
  {
    id: 'scale.builders-per-pm',
    type: 'number',
    facet: 'scale.capacity',
    weight: 2,
    groups: ['PLD', 'ENG', 'EXE', 'PMG'],
    allowsNotApplicable: false,
    prompt: en(
      'How many builders, meaning engineers, designers and testers, does one full-time product manager serve?',
    ),
    unit: en('builders'),
    min: 0,
    max: 200,
    help: en(
      'Count people, not posts, and add up part-time product management to full jobs. Where there is no product manager, enter the number of all builders. Leaders often count vacancies as filled, so do the sum together on the organisation chart; having done that, mark the facet as verified.',
    ),
    probes: texts(
      'Which product manager serves the most builders, and what gets too little attention there?',
      'Whom did the team turn to the last time its product manager was not available?',
    ),
    score: 'pw 3:70 5:100 9:100 12:75 16:45 20:20 30:0',
    cap: { at: 20, when: equals(fact('pm'), 0) },
  },
  {
    id: 'scale.coverage',
    type: 'likert5',
    facet: 'scale.capacity',
    weight: 2,
    groups: ['ENG', 'PLD', 'PMG', 'SAL', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'Think of all your product areas. For how many of them does a named person do the whole product management job?',
    ),
    anchors: steps(
      'For none of them',
      'For fewer than half of them',
      'For about half of them',
      'For most of them',
      'For all of them',
    ),
    help: en(
      'The whole job runs from market understanding to business result; somebody who only orders a backlog does not cover an area. Let the respondent list the areas and put a name beside each, and note any product owner who serves more than two teams. A coverage list that two groups fill in alike is enough to mark the facet as verified.',
    ),
    probes: texts(
      'Which area has no name beside it, and who took its latest product decision?',
      'Is there an owner who serves several teams, and what waited for that person last week?',
    ),
    score: 'L5',
  },
  {
    id: 'scale.reporting',
    type: 'single',
    facet: 'scale.structure',
    weight: 2,
    groups: ['EXE', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    prompt: en('Where does product management sit in the organisation?'),
    options: options(
      'There is no product management function',
      'Its people are staff inside sales or development',
      'It sits inside marketing or technology and has its own manager',
      'It is a function of its own, one level below the top team',
      'It is a function of its own with a seat in the top team',
    ),
    help: en(
      'Ask where the line ends today, not where the next reorganisation will put it. A title can hide the position: a head of product who meets the top team only by invitation belongs to the fourth option. The organisation chart and the invitation list of the latest management meeting allow you to mark the facet as verified.',
    ),
    probes: texts(
      'Who spoke for the product when the latest budget was set?',
      'Which recent decision about the product did product management hear of only afterwards?',
    ),
    score: 'map a0 b30 c55 d80 e100',
  },
  {
    id: 'scale.levels',
    type: 'single',
    facet: 'scale.structure',
    weight: 1,
    groups: ['PLD', 'PMG', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('How are product roles and their levels described?'),
    options: options(
      'They are not described at all',
      'There are titles, but nothing behind them',
      'Some of the roles are described',
      'All roles are described, with levels',
      'All roles are described with levels, and the text is used for hiring, pay and growth',
    ),
    help: en(
      'Ask to see the text before you choose. A job advert is not a role description, and a company-wide career ladder counts only if it names product work. Mark the facet as verified when you have read the text; for the last option, ask to see one hiring or pay decision that referred to it.',
    ),
    probes: texts(
      'What was the latest hire or promotion in product management based on?',
      'What would a product manager have to show next year to reach the next level?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'scale.decision-days',
    type: 'number',
    facet: 'scale.decisions',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD', 'SAL'],
    allowsNotApplicable: false,
    prompt: en(
      'When somebody asks which of two things should come first, how many working days does it typically take to get an answer?',
    ),
    unit: en('working days'),
    min: 0,
    max: 90,
    help: en(
      'Go through the last three real questions of this kind and enter the middle value; people recall the worst case first. The clock runs from the question to an answer one can act on, so “we will discuss it” does not stop it. Dates in tickets or messages are evidence: once you have read them, mark the facet as verified.',
    ),
    probes: texts(
      'Take the last three such questions: when was each one asked, and when was it settled?',
      'What did the team do while it waited for the slowest of them?',
    ),
    score: 'pw 1:100 3:85 5:70 10:40 20:15 40:0',
  },
  {
    id: 'scale.founder',
    type: 'likert5',
    facet: 'scale.decisions',
    weight: 2,
    groups: ['EXE', 'ENG', 'PMG', 'SAL', 'CSS'],
    allowsNotApplicable: false,
    branch: atLeast(fact('builders'), 8),
    prompt: en('How many of the routine choices about the product wait for a founder or a top executive?'),
    anchors: steps(
      'Nearly all of them',
      'Most of them',
      'About half of them',
      'A few of them',
      'None of them',
    ),
    help: en(
      'A choice is routine if it could be reversed within a month. Put the question neutrally, especially when the founder is the respondent: the subject is the route of decisions, not the person. Executives tend to see few waiting choices because nobody shows them the queue, so compare their answer with that of development.',
    ),
    probes: texts(
      'Which routine choice went to the top most recently, and what would have happened without it?',
      'What did you last decide yourself that would have gone upwards a year ago?',
    ),
    score: 'L5',
  },
  {
    id: 'scale.routines',
    type: 'multi',
    facet: 'scale.process',
    weight: 2,
    groups: ['PLD', 'PMG', 'EXE', 'FIN'],
    allowsNotApplicable: false,
    prompt: en('Which of these happen as a routine, with a date in the calendar?'),
    options: options(
      'New opportunities are screened before work on them begins',
      'Larger items pass a business-case gate',
      'All products are reviewed together as a portfolio',
      'The roadmap is renewed in a steady rhythm',
      'Readiness is checked before a launch',
      'Results are reviewed after a launch',
      'End-of-life decisions are made for old products or features',
    ),
    none: en('None of these happens as a routine'),
    help: en(
      'A routine has a date in the calendar, a person who calls it and a next time; a good meeting held once is not one. Read the list aloud slowly and ask for the date of the latest occurrence before you tick. Calendar entries or minutes for at least half of the ticked items are a fair basis for marking the facet as verified.',
    ),
    probes: texts(
      'When did each of these last take place, and what was decided there?',
      'Which of them was cancelled in the busiest month of this year?',
    ),
    score: 'pos15',
  },
  {
    id: 'scale.portfolio',
    type: 'likert5',
    facet: 'scale.process',
    weight: 2,
    groups: ['EXE', 'FIN', 'PLD'],
    allowsNotApplicable: true,
    branch: atLeast(fact('products'), 2),
    prompt: en('How is money divided among your products?'),
    anchors: steps(
      'As it was last year',
      'By the influence of the people who ask',
      'By lists of requests',
      'By cases that are compared with each other',
      'By cases that are compared with each other and adjusted every quarter',
    ),
    help: en(
      'Start from the latest budget round rather than from the written process. Choose “not applicable” only if the respondent answers for a single product and has no view of the others. Finance can usually show the development money per product for two years: shares that barely move point to the first step, and the table itself allows you to mark the facet as verified.',
    ),
    probes: texts(
      'Which product received more money in the last round, and which received less because of it?',
      'What did you have in front of you when that was decided?',
    ),
    score: 'L5',
  },
  {
    id: 'scale.leader',
    type: 'single',
    facet: 'scale.capability',
    weight: 2,
    groups: ['EXE', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    prompt: en('Who leads the product managers and helps them develop?'),
    options: options(
      'Nobody does',
      'A manager who has no product management background',
      'A lead who also runs a product full time',
      'A dedicated and experienced lead',
      'A dedicated and experienced lead who coaches and keeps written development plans',
    ),
    help: en(
      'If the respondent is the lead, ask how their last full week was spent before you choose between the third and fourth options. Product managers describe what they receive and leaders what they intend; keep both answers. For the last option ask to see that plans exist, without reading personal content, and then mark the facet as verified.',
    ),
    probes: texts(
      'When was the latest development talk with a product manager, and what followed from it?',
      'Whom did a product manager last ask for advice on the craft, and what about?',
    ),
    score: 'map a0 b20 c50 d85 e100',
  },
  {
    id: 'scale.onboarding',
    type: 'likert5',
    facet: 'scale.capability',
    weight: 1,
    groups: ['PMG', 'PLD', 'ENG'],
    allowsNotApplicable: true,
    prompt: en('How does a new product manager become effective here?'),
    anchors: steps(
      'Alone, by trial and error',
      'By asking around',
      'With some introduction in the first days',
      'With a plan for the first 90 days',
      'With a plan, a buddy and feedback after 30, 60 and 90 days',
    ),
    help: en(
      'Ask the person who started most recently first; the memory of a long-serving colleague is of another company. Internal moves into the role count as well. Choose “not applicable” only if no product manager was ever recruited or appointed. A dated onboarding plan for a real person is the evidence for marking the facet as verified.',
    ),
    probes: texts(
      'How did the first three months of the latest newcomer go, week by week?',
      'What did that person learn only by making a mistake?',
    ),
    score: 'L5',
  },
  {
    id: 'scale.signs',
    type: 'multi',
    facet: 'scale.capacity',
    weight: 0,
    groups: ['EXE', 'PLD', 'PMG', 'ENG', 'SAL'],
    allowsNotApplicable: false,
    prompt: en('Which of these have you seen in the last twelve months?'),
    options: options(
      'The founder has become the bottleneck',
      'A second product or a second customer segment has been added',
      'Several teams build things that overlap',
      'Customers hear different promises from different people',
      'Each department has its own version of the roadmap',
      'People are hired without anyone knowing the priorities',
      'Nobody owns the price or the retirement of products',
      'Dependencies between teams delay releases',
    ),
    none: en('None of these has appeared'),
    help: en(
      'These are growing pains, not faults of anyone; saying so first makes honest answers easier. Tick only what the respondent has seen themselves and can tell in a sentence. The answer is not scored, but signs that two or more people name independently can raise the urgency, so do not mention what others have ticked.',
    ),
    probes: texts(
      'Which of these costs you the most at the moment, and when did you last notice it?',
      'What has already been tried against it?',
    ),
    score: 'evidence',
  },
];

export const scale: DimensionContent = { dimension, facets, questions };
