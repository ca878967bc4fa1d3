import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';
import type { DimensionContent } from './dimensionContent';
import {
  all,
  atLeast,
  en,
  equals,
  exposure,
  facetScore,
  fact,
  lessThan,
  options,
  product,
  steps,
  texts,
  value,
} from './write';

const applies = atLeast(exposure('agile'), 20);
const appliesStrongly = atLeast(exposure('agile'), 60);

/** Prerequisites for Agile development: sections 1.5 and 2.6, exposure E5 of 3.7, escalators of S5 in 3.9. */
const dimension: Dimension = {
  id: 'agile',
  name: en('Prerequisites for Agile development'),
  summary: en(
    'Whether Agile teams have what their independence rests on: a vision, a usable strategy, one owner of priorities, room to find solutions and quick feedback.',
  ),
  weight: 20,
  situation: {
    id: 'S5',
    name: en('Agile teams without the product direction they need'),
    description: en(
      'The teams work in short cycles and hold every meeting the method asks for, yet results stay behind hopes. What is missing lies before the cycle: a purpose everyone can state, a strategy that helps to choose, and one person who decides the order.',
    ),
  },
  // The Agile share is needed only where there is a team it could describe.
  exposure: {
    op: 'choose',
    cases: [
      { when: atLeast(fact('teams'), 2), then: fact('agile') },
      { when: equals(fact('teams'), 1), then: product(value(0.6), fact('agile')) },
    ],
    otherwise: value(0),
  },
  escalators: [
    {
      id: 'vision-missing',
      when: all(appliesStrongly, lessThan(facetScore('agile.vision'), 25)),
      says: en('Most teams are Agile or soon will be, but vision and goal score only {{value}} of 100'),
      value: facetScore('agile.vision'),
    },
    {
      id: 'strategy-missing',
      when: all(appliesStrongly, lessThan(facetScore('agile.strategy'), 25)),
      says: en(
        'Most teams are Agile or soon will be, but the strategy they should choose by scores only {{value}} of 100',
      ),
      value: facetScore('agile.strategy'),
    },
  ],
  training: { recommendations: ['R38'], modules: [] },
};

const facets: Facet[] = [
  {
    id: 'agile.vision',
    dimension: 'agile',
    name: en('Vision and goal'),
    weight: 20,
    trainability: 0.7,
    definition: en('There is a product vision and a current product goal, and the teams know both.'),
    whyItMatters: en(
      'Independence without direction scatters effort: each team runs fast, and the product goes nowhere in particular.',
    ),
    anchors: {
      low: en('The teams cannot say whom the product is for.'),
      mid: en('A vision exists, but the current goal is a list of features.'),
      high: en('Anyone in the team can state the purpose, the user and the current measurable goal.'),
    },
    groups: ['ENG', 'PMG', 'PLD', 'SAL'],
  },
  {
    id: 'agile.strategy',
    dimension: 'agile',
    name: en('Strategy the teams can use'),
    weight: 20,
    trainability: 0.8,
    definition: en('The strategy is specific enough to choose between two items of the backlog.'),
    whyItMatters: en(
      'A usable strategy is what replaces detailed instruction. Without it, teams either ask every time or guess.',
    ),
    anchors: {
      low: en('Every choice is taken upwards.'),
      mid: en('The themes are known, but as soon as two of them conflict the question goes upwards.'),
      high: en('Teams settle most trade-offs by reading the strategy, and the roadmap shows outcomes.'),
    },
    groups: ['ENG', 'PMG', 'PLD', 'SAL', 'EXE'],
  },
  {
    id: 'agile.ownership',
    dimension: 'agile',
    name: en('One owner of priorities'),
    weight: 20,
    trainability: 0.4,
    definition: en(
      'One empowered and reachable person owns the priorities, and the work is clearly divided between product manager and product owner.',
    ),
    whyItMatters: en(
      'Two voices amount to none. A team that hears both will do a little for each and finish late for everyone.',
    ),
    anchors: {
      low: en('Anyone senior can change what the team does in the current cycle.'),
      mid: en('An owner is named but is often bypassed or not there.'),
      high: en('One person decides the order of work, and the organisation respects it.'),
    },
    groups: ['ENG', 'PMG', 'PLD'],
  },
  {
    id: 'agile.autonomy',
    dimension: 'agile',
    name: en('Stable teams with problems to solve'),
    weight: 15,
    trainability: 0.2,
    definition: en(
      'Stable teams with all the skills they need are given problems rather than finished solutions.',
    ),
    whyItMatters: en(
      'Hand-overs and reshuffles erase what a team has learned about its users, its code and itself.',
    ),
    anchors: {
      low: en('Teams receive finished specifications with dates, and people are moved every month.'),
      mid: en('Teams receive a mixture of specifications and problems, and their core stays together.'),
      high: en('Teams are given a problem, a target and limits, and find the solution themselves.'),
    },
    groups: ['ENG', 'PLD', 'PMG'],
  },
  {
    id: 'agile.discovery',
    dimension: 'agile',
    name: en('Testing ideas and checking effects'),
    weight: 15,
    trainability: 0.8,
    definition: en('Ideas are tested early, and their effects are checked after release.'),
    whyItMatters: en(
      'Building the wrong thing quickly is still waste, and it has to be maintained afterwards.',
    ),
    anchors: {
      low: en('Nothing is tested with users, and nobody looks back after a release.'),
      mid: en('Ideas are tested before large projects, and effects are reviewed now and then.'),
      high: en('Ideas are tested every week, and the effect of each release is examined and acted on.'),
    },
    groups: ['PMG', 'PLD', 'ENG', 'MKT', 'CSS', 'FIN'],
  },
  {
    id: 'agile.flow',
    dimension: 'agile',
    name: en('Release flow'),
    weight: 10,
    trainability: 0.2,
    definition: en('The teams are technically able to release small changes often.'),
    whyItMatters: en(
      'If months pass between an idea and its use, the feedback comes too late to change anything.',
    ),
    anchors: {
      low: en('Releases go out twice a year or less, and teams wait for each other most of the time.'),
      mid: en('Releases go out every month, and dependencies between teams are planned.'),
      high: en('Releases go out on demand or every two weeks, and few dependencies remain.'),
    },
    groups: ['ENG', 'CSS', 'PMG', 'PLD'],
  },
];

const questions: Question[] = [
  {
    id: 'agile.vision-known',
    type: 'likert5',
    facet: 'agile.vision',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD', 'SAL'],
    allowsNotApplicable: false,
    prompt: en(
      'Suppose we ask five people in development whom the product is for and why it should exist. How alike would their answers be?',
    ),
    anchors: steps(
      'They could not say',
      'We would hear five different answers',
      'They would name a similar user but a different purpose',
      'The answers would be nearly alike',
      'The answers would be alike, and people would want to work for that purpose',
    ),
    help: en(
      'Ask the respondent for their own answer first and write it down word for word. Then try the question on two people in development while you are on site, separately; their answers outweigh every prediction. If they agree with each other and with a written vision, mark the facet as verified.',
    ),
    probes: texts(
      'What would you yourself answer, in one sentence each for user and purpose?',
      'When was the purpose of the product last mentioned in a team meeting, and what for?',
    ),
    score: 'L5',
  },
  {
    id: 'agile.goal',
    type: 'single',
    facet: 'agile.vision',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD'],
    allowsNotApplicable: false,
    prompt: en('What does your current product goal look like?'),
    options: options(
      'There is none',
      'It is a list of features or dates',
      'It is a goal without a measure',
      'It is a measurable goal',
      'It is a measurable goal that is reviewed with the team in every cycle',
    ),
    help: en(
      'Ask where the goal can be seen now, on a wall, a board or a page; a goal that has to be remembered belongs to one of the first three options. A revenue target of the company is not a product goal. Mark the facet as verified when you have seen the goal, its measure and the latest value.',
    ),
    probes: texts(
      'What is the goal at this moment, and what is its latest figure?',
      'What did the team do differently in the last cycle because of that goal?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'agile.strategy-guide',
    type: 'likert5',
    facet: 'agile.strategy',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD'],
    allowsNotApplicable: false,
    prompt: en(
      'How often can a team choose between two backlog items by reading the product strategy, without having to ask anyone?',
    ),
    anchors: steps('Never', 'Seldom', 'About half the time', 'Most of the time', 'Nearly always'),
    help: en(
      'Try it instead of discussing it: pick two items of similar size from the real backlog and ask which comes first and where the strategy says so. No strategy text means the first step. If the trial works with the text in hand, mark the facet as verified.',
    ),
    probes: texts(
      'Take these two items from your backlog: which comes first, and which sentence of the strategy tells you?',
      'Which choice of this kind did you last have to take upwards, and why?',
    ),
    score: 'L5',
  },
  {
    id: 'agile.roadmap-form',
    type: 'single',
    facet: 'agile.strategy',
    weight: 2,
    groups: ['PLD', 'PMG', 'ENG', 'SAL', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('What does your roadmap show?'),
    options: options(
      'There is no roadmap',
      'Features with dates',
      'Features grouped by theme',
      'Problems to solve or outcomes to reach, by time horizon',
      'Problems or outcomes by time horizon, with measures and a stated confidence',
    ),
    help: en(
      'Look at the roadmap together and read three entries aloud: could each be finished without any user being better off? Then it is a feature. Several versions for several audiences are common; answer for the one the respondent works with and note the others. Mark the facet as verified when you have seen it.',
    ),
    probes: texts(
      'Take the next entry: what will be different for a user once it is done, and how will you notice?',
      'How did the roadmap change the last time you learned something new?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'agile.one-voice',
    type: 'likert5',
    facet: 'agile.ownership',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('Who can change the priorities of a team in the middle of a cycle?'),
    anchors: steps(
      'Anyone senior can',
      'Several people can, and it happens often',
      'Several people can, and it happens sometimes',
      'One person can, with rare exceptions',
      'Only one named person can',
    ),
    help: en(
      'A cycle is a sprint, an iteration or whatever the team calls its planning period. Ask about what happened in the last three cycles, not about the rule in the method book. A board history or a list of items added after planning shows who asked; having read it, mark the facet as verified.',
    ),
    probes: texts(
      'When was the plan of a running cycle last changed, and who asked for it?',
      'What happened to the work that had to make room?',
    ),
    score: 'L5',
  },
  {
    id: 'agile.po-pm',
    type: 'single',
    facet: 'agile.ownership',
    weight: 2,
    groups: ['PLD', 'PMG', 'ENG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('How is the work divided between product manager and product owner?'),
    options: options(
      'It is unclear',
      'The product owner administers the backlog, and the product manager is far away',
      'They are two people who talk every week',
      'It is one person with time for both, or two with an explicit split',
      'It is one person with time for both, or an explicit split, and it is reviewed with the teams',
    ),
    help: en(
      'One person or two: either model can work, but an unspoken one cannot, so do not hint at a preferred answer. If only one of the two titles exists, ask who does the other part of the work and whether there is time for it. A written split that the teams recognise is the evidence for marking the facet as verified.',
    ),
    probes: texts(
      'Take the latest larger item: who talked to customers about it, who wrote it down, and who answered the team?',
      'Which question did both, or neither, feel responsible for most recently?',
    ),
    score: 'map a0 b20 c45 d85 e100',
  },
  {
    id: 'agile.problems',
    type: 'likert5',
    facet: 'agile.autonomy',
    weight: 2,
    groups: ['ENG', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('What do the teams receive as input for their work?'),
    anchors: steps(
      'Finished specifications with dates',
      'Features with some freedom in how to build them',
      'Features together with the reasons for them',
      'Problems with targets',
      'Problems, targets and limits, with a free choice of solution',
    ),
    help: en(
      'Look at the last three items a team started, in the form in which they arrived, and place each on the scale before agreeing on one step. A user-story sentence does not turn a feature into a problem. Mark the facet as verified when the three items themselves were read.',
    ),
    probes: texts(
      'How did the latest item look when it reached the team, and who had already chosen the solution?',
      'When did a team last solve something in a way nobody outside had thought of?',
    ),
    score: 'L5',
  },
  {
    id: 'agile.stability',
    type: 'number',
    facet: 'agile.autonomy',
    weight: 1,
    groups: ['ENG', 'PLD'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('Over the last six months, what share of team members stayed in the same team?'),
    unit: en('% of team members'),
    min: 0,
    max: 100,
    help: en(
      'Leave out people who left the company or went on parental or sick leave; the question is about being moved. People lent to another team for more than a few weeks count as moved. Two team lists half a year apart give the number in minutes, and with them you can mark the facet as verified.',
    ),
    probes: texts(
      'Who was moved most recently, and what was the reason?',
      'What did the old team have to put off or learn again afterwards?',
    ),
    score: 'pw 30:0 50:30 70:65 85:90 95:100',
  },
  {
    id: 'agile.discovery',
    type: 'single',
    facet: 'agile.discovery',
    weight: 2,
    groups: ['PMG', 'PLD', 'ENG', 'MKT'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('How often are ideas tested with users before they are built?'),
    options: options('Never', 'Before large projects', 'Every quarter', 'Every month', 'Every week'),
    help: en(
      'Any cheap test counts: a sketch shown to five users, a clickable draft, an offer without a product behind it. A demonstration of finished work does not. Count tests per team, and ask what would have made the team drop the idea. Notes from the latest two tests are enough to mark the facet as verified.',
    ),
    probes: texts(
      'Which idea did you last drop because of a test?',
      'How did the latest test go, from the question you had to what you did with the answer?',
    ),
    score: 'map a0 b25 c50 d80 e100',
  },
  {
    id: 'agile.outcome-check',
    type: 'likert5',
    facet: 'agile.discovery',
    weight: 2,
    groups: ['ENG', 'PMG', 'PLD', 'CSS', 'FIN'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('After something has been released, is its effect examined?'),
    anchors: steps(
      'Never',
      'Only if something breaks',
      'Sometimes',
      'For most of the larger items',
      'For every item, and the results change the plan',
    ),
    help: en(
      'Effect means a change for users or for the business; delivered on time and free of faults is not an effect. Choose one release of about three months ago and look for its figures together. A review note with a consequence in it allows you to mark the facet as verified.',
    ),
    probes: texts(
      'What did you last remove or change because hardly anyone used it?',
      'How is the largest release of this year used today, and where can you see that?',
    ),
    score: 'L5',
  },
  {
    id: 'agile.release',
    type: 'single',
    facet: 'agile.flow',
    weight: 2,
    groups: ['ENG', 'CSS', 'PMG'],
    allowsNotApplicable: true,
    branch: applies,
    prompt: en('How often can changes reach your users?'),
    options: options('Twice a year or less', 'Every quarter', 'Every month', 'Every two weeks', 'On demand'),
    help: en(
      'The question is about what the company is able to do, not about a policy: if customers choose to update once a year although a release is ready every week, take the weekly rhythm. Choose “not applicable” only for pure hardware, and then note how often prototypes are built. Release notes with dates are the evidence for marking the facet as verified.',
    ),
    probes: texts(
      'On which dates did the last four releases go out?',
      'How long did the latest small correction take from finished code to the first user, and where did it wait?',
    ),
    score: 'map a0 b25 c55 d85 e100',
  },
  {
    id: 'agile.dependencies',
    type: 'likert5',
    facet: 'agile.flow',
    weight: 1,
    groups: ['ENG', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    branch: applies,
    prompt: en('How often does a team have to wait for another team before it can finish its work?'),
    anchors: steps('Always', 'In most cycles', 'In every second cycle', 'Rarely', 'Almost never'),
    help: en(
      'Let the respondent draw the latest wait: who waited, for whom, for how long and what was blocked. Waiting for outside suppliers or approvals does not belong here, but note it. If the drawing agrees with blocked items on the team board, mark the facet as verified.',
    ),
    probes: texts(
      'Draw the latest wait for me: what was finished, what was missing, and whose turn was it?',
      'Which dependency comes back most often, and what has been tried against it?',
    ),
    score: 'L5',
  },
];

export const agile: DimensionContent = { dimension, facets, questions };
