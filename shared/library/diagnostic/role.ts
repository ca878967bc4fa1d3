import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';
import type { DimensionContent } from './dimensionContent';
import {
  any,
  atLeast,
  atMost,
  choose,
  en,
  fact,
  facetScore,
  lessThan,
  medianAnswer,
  options,
  ownAnswer,
  steps,
  texts,
} from './write';

const reactiveShare = medianAnswer('role.time-split', { parts: ['e', 'f', 'g'], groups: ['PMG'] });

/** Role clarity and focus: sections 1.1 and 2.3, exposure E1 of 3.7, escalators of S1 in 3.9. */
const dimension: Dimension = {
  id: 'role',
  name: en('Role clarity and focus'),
  summary: en(
    'Whether the job of product management is understood alike by everyone around it, and whether its holders have the time and the backing to do it.',
  ),
  weight: 25,
  situation: {
    id: 'S1',
    name: en('Unclear role, swamped by short-term work'),
    description: en(
      'Product managers are busy from morning to evening, everyone values their help, and yet nobody can say who prepares the next two years of the product.',
    ),
  },
  exposure: choose(
    [
      [atLeast(fact('pm'), 1), 100],
      [atLeast(fact('hats'), 1), 50],
    ],
    0,
  ),
  escalators: [
    {
      id: 'role.reactive-time',
      when: atLeast(reactiveShare, 60),
      says: en('Product managers spend {{value}}% of their time reacting'),
      withoutFigure: en('Product managers spend most of their time reacting'),
      value: reactiveShare,
    },
    {
      id: 'role.undefined-role',
      when: lessThan(facetScore('role.definition'), 25),
      says: en('The definition of the role scores only {{value}} of 100'),
      value: facetScore('role.definition'),
    },
  ],
  training: { recommendations: ['R07'], modules: [] },
};

const facets: Facet[] = [
  {
    id: 'role.definition',
    dimension: 'role',
    name: en('Role definition'),
    weight: 25,
    trainability: 0.4,
    definition: en(
      'There is a written, shared statement of what product managers do, what they do not do and what they share with others.',
    ),
    whyItMatters: en(
      'Where the statement is missing, each neighbour supplies a version of its own and product management becomes the general helper.',
    ),
    anchors: {
      low: en('Nothing exists beyond a job advert, and descriptions of the job contradict each other.'),
      mid: en('A text exists inside product, but the neighbouring functions have never agreed to it.'),
      high: en(
        'One page has been agreed with every neighbour, is revisited every year and is quoted when work is disputed.',
      ),
    },
    groups: ['PLD', 'PMG', 'EXE', 'SAL', 'MKT', 'ENG', 'CSS', 'FIN'],
  },
  {
    id: 'role.focus',
    dimension: 'role',
    name: en('Focus of time'),
    weight: 25,
    trainability: 0.6,
    definition: en(
      'How product managers’ time divides between market and strategy work, planned product work and reactive help.',
    ),
    whyItMatters: en(
      'Time is the only resource a product manager fully controls; if all of it goes to today, nobody prepares next year.',
    ),
    anchors: {
      low: en('More than 60% of the time is reactive, and strategy happens in the evening.'),
      mid: en('About half of the time is reactive, and market work is squeezed out in busy weeks.'),
      high: en(
        'Less than 25% of the time is reactive, and protected weekly market time survives the quarter-end.',
      ),
    },
    groups: ['PMG', 'PLD', 'EXE'],
  },
  {
    id: 'role.boundary',
    dimension: 'role',
    name: en('Boundaries and intake'),
    weight: 20,
    trainability: 0.4,
    definition: en(
      'Neighbouring functions keep their own work, and requests to product come in by an agreed route.',
    ),
    whyItMatters: en('Leaking boundaries recreate the overload after every clean-up.'),
    anchors: {
      low: en(
        'Product managers run demos, support and status chasing as routine, and requests go to whoever can be reached.',
      ),
      mid: en('Most work sits in the right place, but deals and escalations jump the queue.'),
      high: en('There is one visible entry point, and misplaced work is handed back in the same week.'),
    },
    groups: ['PMG', 'PLD', 'ENG', 'SAL', 'MKT', 'CSS', 'EXE'],
  },
  {
    id: 'role.mandate',
    dimension: 'role',
    name: en('Mandate'),
    weight: 15,
    trainability: 0.1,
    definition: en('Product managers hold decision rights and have backing from the top when they use them.'),
    whyItMatters: en('Training people to decide is wasted where they may not decide.'),
    anchors: {
      low: en('Product choices are overruled as a habit.'),
      mid: en('Decisions hold unless a large customer objects.'),
      high: en(
        'Named decisions belong to product management, and overrides are rare, explained and recorded.',
      ),
    },
    groups: ['EXE', 'PLD', 'PMG', 'SAL', 'ENG'],
  },
  {
    id: 'role.load',
    dimension: 'role',
    name: en('Span and interruptions'),
    weight: 15,
    trainability: 0.1,
    definition: en(
      'How many products each product manager carries, and how often the working day is broken up.',
    ),
    whyItMatters: en('Overload looks like incompetence from outside, and no course cures it.'),
    anchors: {
      low: en('Each product manager carries five or more products, and most days are broken up.'),
      mid: en('Each product manager carries three products and has several broken days per fortnight.'),
      high: en(
        'Each product manager carries one or two products and has at most two broken days per fortnight.',
      ),
    },
    groups: ['PMG', 'PLD'],
  },
];

const questions: Question[] = [
  {
    id: 'role.time-split',
    type: 'alloc',
    facet: 'role.focus',
    weight: 3,
    groups: ['PMG', 'PLD'],
    allowsNotApplicable: false,
    prompt: en(
      'Think of a typical recent month. How did product-management time divide between these seven kinds of work?',
    ),
    parts: options(
      'Learning about customers and the market',
      'Strategy, roadmap and business planning',
      'Planned definition work with development',
      'Planned launch and enablement work',
      'Unplanned help for sales or for single customers',
      'Technical support and escalations',
      'Internal coordination, reporting and administration',
    ),
    help: en(
      'Open the calendar of the last four weeks together and sort what is really there; do not accept the ideal week. A product leader answers for the average product manager. Start with the three unplanned kinds, which people tend to round down. Mark the facet as verified if the calendar or a time log was seen.',
    ),
    probes: texts(
      'What did you mean to do last week that was pushed aside?',
      'Who or what pushed it aside?',
      'Which of these seven was quite different a year ago, and what changed it?',
    ),
    score: 'alloc 0.5*pw(e+f+g) 20:100 35:75 50:45 65:15 80:0; 0.5*pw(a+b) 10:0 27:45 40:75 51:100',
  },
  {
    id: 'role.charter',
    type: 'single',
    facet: 'role.definition',
    weight: 3,
    groups: ['PLD', 'PMG', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'What exists in writing about what a product manager does, does not do and shares with others?',
    ),
    options: options(
      'Nothing exists in writing',
      'A job advert or a profile kept by human resources',
      'A description that was made inside product',
      'A description that was agreed with the neighbouring functions',
      'An agreed description that was reviewed within the last year and is used to settle disputes',
    ),
    help: en(
      'Ask to see the text before the answer is fixed, and read its date. Mark the facet as verified only if you have seen it. When the respondent believes it exists but cannot find it, choose the step that others could act on today and keep the remark in a note.',
    ),
    probes: texts(
      'When was it last quoted in a disagreement, and how did that end?',
      'Who outside product has agreed to it?',
    ),
    score: 'map a0 b20 c45 d75 e100',
  },
  {
    id: 'role.explain',
    type: 'likert5',
    facet: 'role.definition',
    weight: 2,
    groups: ['SAL', 'MKT', 'ENG', 'CSS', 'FIN', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'If two colleagues from your function each described the product manager’s job, how alike would their answers be?',
    ),
    anchors: steps(
      'They would contradict each other',
      'They would be different for the most part',
      'They would share the same core and differ at the edges',
      'They would be nearly the same',
      'They would be the same, and in line with an agreed text',
    ),
    help: en(
      'Invite the respondent to describe the job in their own words first and note it word for word; then ask how colleagues would put it. Set side by side, these descriptions are often the most telling page of the feedback meeting.',
    ),
    probes: texts(
      'How would you describe the job yourself, in two sentences?',
      'Where did colleagues last disagree about whether something was the product manager’s task?',
    ),
    score: 'L5',
  },
  {
    id: 'role.next-day',
    type: 'likert5',
    facet: 'role.focus',
    weight: 1,
    groups: ['PMG', 'PLD', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'Imagine that a product manager gains one free day next week. How clear is the most valuable use of it?',
    ),
    anchors: steps(
      'There is no idea what the day should be used for',
      'The day would be used to clear mail and tickets',
      'There would be a choice between several good things',
      'The best use is fairly clear',
      'The best use is obvious from the product goals',
    ),
    help: en(
      'Let the respondent name the use before choosing a step, and write it down. Compare what product managers and their leaders name: two clear answers that differ are as much of a finding as no answer.',
    ),
    probes: texts(
      'What exactly would the day be used for?',
      'When was the last day that really was used in that way?',
    ),
    score: 'L5',
  },
  {
    id: 'role.misplaced',
    type: 'multi',
    facet: 'role.boundary',
    weight: 2,
    groups: ['PMG', 'PLD', 'ENG', 'SAL', 'CSS'],
    allowsNotApplicable: false,
    prompt: en('Which of these do product managers do as routine although another function should own them?'),
    options: options(
      'Supporting single deals and giving demos',
      'Giving first-line technical help',
      'Writing the specification of one customer',
      'Chasing the status of projects',
      'Coordinating tests',
      'Administering orders or contracts',
      'Supplying ad-hoc data and reports',
      'Training end users',
    ),
    none: en('None of these is done as routine'),
    help: en(
      'Routine means once a month or more. Read the list slowly and tick only what can be backed with an instance. Colleagues may see the work as helpful and well placed; what counts is whether another function should own it. The ticked items feed the role charter.',
    ),
    probes: texts(
      'Who would own this if product managers stopped doing it tomorrow?',
      'When did it happen last, and how long did it take?',
    ),
    score: 'neg15',
  },
  {
    id: 'role.intake',
    type: 'likert5',
    facet: 'role.boundary',
    weight: 2,
    groups: ['PMG', 'PLD', 'ENG', 'SAL', 'MKT', 'CSS', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('How do requests reach product management?'),
    anchors: steps(
      'They go straight to whoever answers, and the loudest wins',
      'They come through many channels, and nobody has an overview',
      'There is a list, but it is often bypassed',
      'There is one route, and it is mostly kept',
      'There is one route, with a visible status and rules that everyone knows',
    ),
    help: en(
      'Do not settle for a description of how it ought to work: take the last three requests the respondent made or received and trace each from first word to answer. Mark the facet as verified if you have seen the list or board with recent entries.',
    ),
    probes: texts(
      'What happened to your last three requests, or to the last three that reached you?',
      'How would somebody find out today where a request stands?',
    ),
    score: 'L5',
  },
  {
    id: 'role.saying-no',
    type: 'likert5',
    facet: 'role.mandate',
    weight: 2,
    groups: ['PMG', 'PLD', 'SAL', 'EXE', 'ENG'],
    allowsNotApplicable: false,
    prompt: en(
      'A product manager declines a request that does not fit the strategy. What usually happens next?',
    ),
    anchors: steps(
      'The product manager is overruled almost always',
      'The product manager is overruled when somebody senior cares',
      'It goes either way, about half and half',
      'The refusal stands unless a key account is at risk',
      'The refusal stands, and the person who asked hears the reason',
    ),
    help: en(
      'Ask for the latest refusal and follow its fate to the end before reading the steps. If nobody can recall one, that is worth a note: where nothing is ever refused, the mandate has not been tested.',
    ),
    probes: texts(
      'What was the latest request that was refused, and what became of it?',
      'Who could have turned that refusal round, and did they try?',
    ),
    score: 'L5',
  },
  {
    id: 'role.decision-rights',
    type: 'multi',
    facet: 'role.mandate',
    weight: 2,
    groups: ['PMG', 'PLD', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'Which of these decisions does the product manager take in practice, alone or together with others?',
    ),
    options: options(
      'The choice of the target segment',
      'The order of the roadmap',
      'The content of the next release',
      'The proposal for price and packaging',
      'Whether a launch goes ahead',
      'The retirement of a product or a feature',
    ),
    none: en('The product manager takes none of these decisions'),
    help: en(
      'In practice, not on paper: tick a decision only if the respondent can name the last time it was taken that way. Being heard before somebody else decides is not taking part. Mark the facet as verified if a decision table or a record of overrides was shown.',
    ),
    probes: texts(
      'Who could reverse this decision without asking the product manager?',
      'Which of these was taken most recently, and who was in the room?',
    ),
    score: 'pos17',
  },
  {
    id: 'role.span',
    type: 'number',
    facet: 'role.load',
    weight: 2,
    groups: ['PMG', 'PLD'],
    allowsNotApplicable: false,
    branch: any(atLeast(fact('pm'), 1), atLeast(fact('hats'), 1)),
    prompt: en('How many products or large product areas does one product manager carry?'),
    unit: en('products per product manager'),
    min: 0,
    max: 20,
    help: en(
      'Count an area when it has its own customers or its own roadmap; versions and platforms of the same thing count once. Product managers answer for themselves, a product leader gives the average. A coverage map with names settles the matter and verifies the facet.',
    ),
    probes: texts(
      'Which of your products got no attention from you last month?',
      'What would you hand over first if you could?',
    ),
    score: 'pw 1:100 2:85 3:60 5:25 8:0',
  },
  {
    id: 'role.interrupt',
    type: 'number',
    facet: 'role.load',
    weight: 2,
    groups: ['PMG'],
    allowsNotApplicable: false,
    prompt: en('On how many of the last ten working days did unplanned matters take up half a day or more?'),
    unit: en('of the last ten working days'),
    min: 0,
    max: 10,
    help: en(
      'Go back through the calendar day by day; memory keeps the worst days and forgets the others. Leave out leave and sickness and take ten days actually worked. When the fortnight was unusual, use the one before and say so in a note.',
    ),
    probes: texts(
      'What were the three most frequent sources of these matters?',
      'Which of them could have waited until the next day?',
    ),
    score: 'pw 0:100 2:85 4:60 6:30 8:10 10:0',
  },
  {
    id: 'role.drop',
    type: 'text',
    facet: 'role.focus',
    weight: 0,
    groups: ['PMG', 'PLD', 'ENG', 'SAL', 'MKT', 'CSS', 'FIN', 'EXE'],
    allowsNotApplicable: false,
    branch: atMost(ownAnswer('role.intake'), 3),
    prompt: en(
      'If product managers had only half their time, what should stop first, and what must never stop?',
    ),
    help: en(
      'Ask for one item of each kind and keep the respondent’s own words; they are the raw material of the charter workshop. Ask for consent if you may want to quote them.',
    ),
    probes: texts(
      'Who would notice first if that stopped, and after how long?',
      'When did what must never stop last suffer because of other work?',
    ),
    score: 'evidence',
  },
  {
    id: 'role.expectation',
    type: 'rank',
    facet: 'role.definition',
    weight: 0,
    groups: ['PMG', 'PLD', 'ENG', 'SAL', 'MKT', 'CSS', 'FIN', 'EXE'],
    allowsNotApplicable: false,
    prompt: en(
      'What do you most need from product management? Please put these six in order, the most needed first.',
    ),
    options: options(
      'Insight into customers and the market',
      'Clear priorities for development',
      'Help in single deals',
      'Launch and sales material',
      'Fast technical answers',
      'Business results of the product',
    ),
    help: en(
      'Product managers and their leaders rank what they believe the company most needs from them. The answers are compared between the product side and everyone else, so do not hint at a right order. Read the result out by group in the feedback meeting.',
    ),
    probes: texts(
      'When did you last get what you put in first place, and when did you last miss it?',
      'Where else would you get what you put last if product management did not supply it?',
    ),
    score: 'evidence',
  },
];

export const role: DimensionContent = { dimension, facets, questions };
