import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';
import type { DimensionContent } from './dimensionContent';
import { any, atLeast, choose, en, fact, meanAnswer, options, skillsShort, steps, texts } from './write';

/** Rows of the skills profile (section 5.2) that are commercial. */
const commercialSkills = [1, 2, 3, 4, 5, 10, 12];
const commercialSkillsShort = skillsShort('biz.skill-matrix', 2, commercialSkills);
const technologyAttention = meanAnswer('biz.attention', { parts: ['a'] });

/** Business and market competence: sections 1.2 and 2.4, exposure E2 of 3.7, escalators of S2 in 3.9. */
const dimension: Dimension = {
  id: 'biz',
  name: en('Business and market competence'),
  summary: en(
    'Whether product choices rest on first-hand market knowledge, a strategy, sound figures and a thought-out way to market, and whether the people who make them have the skills.',
  ),
  weight: 20,
  situation: {
    id: 'S2',
    name: en('Strong on technology, weak on business'),
    description: en(
      'The product is well built and its makers know it in every detail, but who should buy it, why, at what price and with what profit is left to others or to chance.',
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
      id: 'biz.commercial-skills',
      when: atLeast(commercialSkillsShort, 2),
      says: en(
        'In {{value}} of the seven commercial skills the team is two or more levels short of what the job needs',
      ),
      withoutFigure: en(
        'In several commercial skills the team is two or more levels short of what the job needs',
      ),
      value: commercialSkillsShort,
    },
    {
      id: 'biz.technology-attention',
      when: atLeast(technologyAttention, 70),
      says: en('Product managers give {{value}}% of their attention to technology'),
      withoutFigure: en('Product managers give most of their attention to technology'),
      value: technologyAttention,
    },
  ],
  training: { recommendations: ['R15'], modules: [] },
};

const facets: Facet[] = [
  {
    id: 'biz.market',
    dimension: 'biz',
    name: en('Market knowledge'),
    weight: 25,
    trainability: 0.8,
    definition: en(
      'Product managers know customers, non-customers and the alternatives to their product at first hand.',
    ),
    whyItMatters: en('Product choices made without this knowledge are guesses about other people’s money.'),
    anchors: {
      low: en('Insight arrives as anecdotes from sales, and competitors are known by name only.'),
      mid: en(
        'There are some interviews before big bets, and the reasons for winning and losing are roughly known.',
      ),
      high: en(
        'Contact is weekly, evidence on won and lost deals is current, and product managers can say who should not buy.',
      ),
    },
    groups: ['PMG', 'PLD', 'SAL', 'MKT', 'ENG', 'EXE'],
  },
  {
    id: 'biz.strategy',
    dimension: 'biz',
    name: en('Product strategy'),
    weight: 20,
    trainability: 0.8,
    definition: en(
      'Product managers can form and defend a product strategy that is tied to company targets.',
    ),
    whyItMatters: en('A strategy turns a list of requests into a sequence of choices.'),
    anchors: {
      low: en('There is no text, or only slogans and revenue targets.'),
      mid: en('Target market and advantage are written down, but the trade-offs are left open.'),
      high: en('A current text states its trade-offs, and every large item can be traced to a target.'),
    },
    groups: ['EXE', 'PLD', 'PMG', 'FIN', 'ENG'],
  },
  {
    id: 'biz.finance',
    dimension: 'biz',
    name: en('Figures and pricing'),
    weight: 20,
    trainability: 0.9,
    definition: en(
      'Product managers are at home with revenue, margin, cost to serve, pricing and business cases.',
    ),
    whyItMatters: en('Where value is not priced and cost is not known, profit keeps surprising people.'),
    anchors: {
      low: en(
        'A product manager cannot state the product’s revenue, and the price is copied or set per deal.',
      ),
      mid: en('A product manager knows revenue but not margin, and comments on prices that others set.'),
      high: en('A product manager reviews a product scorecard every month and owns a tested price proposal.'),
    },
    groups: ['FIN', 'EXE', 'PLD', 'PMG', 'SAL'],
  },
  {
    id: 'biz.gtm',
    dimension: 'biz',
    name: en('Going to market'),
    weight: 20,
    trainability: 0.8,
    definition: en('Product supplies segment, message, launch plan and what sellers need to know.'),
    whyItMatters: en('Marketing and sales can only amplify what they receive.'),
    anchors: {
      low: en('A feature list follows after the release, and marketing invents the story.'),
      mid: en('There is a launch plan without targets, and the message is agreed late.'),
      high: en(
        'Segment, problem, proof and price are agreed before the build ends, and the effect is reviewed after 90 days.',
      ),
    },
    groups: ['MKT', 'SAL', 'CSS', 'PMG', 'PLD'],
  },
  {
    id: 'biz.profile',
    dimension: 'biz',
    name: en('Skill balance'),
    weight: 15,
    trainability: 0.6,
    definition: en('Technical and commercial skill and attention are in balance.'),
    whyItMatters: en('Depth in technology does not make up for commercial skills that are absent.'),
    anchors: {
      low: en(
        'At least 70% of the attention goes to technology, and commercial skills are two or more levels short.',
      ),
      mid: en('Product managers are competent in half of the commercial skills.'),
      high: en(
        'Product managers have some skill everywhere and depth in a few things, and the gaps that remain are known and planned for.',
      ),
    },
    groups: ['PLD', 'PMG', 'ENG', 'EXE'],
  },
];

const questions: Question[] = [
  {
    id: 'biz.customer-contact',
    type: 'number',
    facet: 'biz.market',
    weight: 2,
    groups: ['PMG', 'PLD'],
    allowsNotApplicable: false,
    prompt: en(
      'Outside selling and support, how many learning conversations with customers or non-customers did each product manager hold in the last month?',
    ),
    unit: en('conversations per product manager'),
    min: 0,
    max: 40,
    help: en(
      'Interviews, visits and tests count; complaint calls, demos and project meetings do not. Product managers answer for themselves, a product leader gives the average. Notes from two of the conversations are enough to mark the facet as verified.',
    ),
    probes: texts(
      'What changed because of one of these conversations?',
      'Which of them was with somebody who is not a customer?',
    ),
    score: 'pw 0:0 1:25 2:45 4:80 8:100',
  },
  {
    id: 'biz.decision-basis',
    type: 'single',
    facet: 'biz.market',
    weight: 2,
    groups: ['PMG', 'PLD', 'MKT', 'SAL', 'ENG', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('What settles a product decision most often?'),
    options: options(
      'The largest account or the loudest voice',
      'What development finds feasible or interesting',
      'The number of requests',
      'Customer problems that were observed at first hand',
      'Observed problems, market facts and business targets taken together',
    ),
    help: en(
      'Take the last three product decisions the respondent knows of, classify each and choose what occurs most often. With three different bases, choose the one behind the most costly decision and put the other two into a note.',
    ),
    probes: texts(
      'What were the last three decisions, and what tipped the balance in each?',
      'When did a fact about the market last change a decision that seemed settled?',
    ),
    score: 'map a0 b15 c40 d75 e100',
  },
  {
    id: 'biz.win-loss',
    type: 'likert5',
    facet: 'biz.market',
    weight: 1,
    groups: ['SAL', 'MKT', 'PMG', 'PLD'],
    allowsNotApplicable: false,
    prompt: en('How well can product management explain why you win or lose against the alternatives?'),
    anchors: steps(
      'It cannot explain this at all',
      'It has opinions only',
      'It knows the reasons for a few deals',
      'It knows the reasons by segment',
      'It has current evidence, which is shared and used',
    ),
    help: en(
      'Doing nothing and building it oneself are alternatives too. Sellers tend to name the price and product people the features, so ask what the buyer said. A report that rests on talks with lost buyers verifies the facet.',
    ),
    probes: texts(
      'Why was the last deal lost, and how do you know?',
      'What did product management do with that reason?',
    ),
    score: 'L5',
  },
  {
    id: 'biz.strategy-doc',
    type: 'single',
    facet: 'biz.strategy',
    weight: 2,
    groups: ['PLD', 'PMG', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('What does the product strategy look like today?'),
    options: options(
      'There is none',
      'Goals or slogans without choices',
      'A target market and an advantage, but no trade-offs',
      'A current text with choices and trade-offs',
      'A current text with choices and trade-offs that is tied to company targets and reviewed twice a year',
    ),
    help: en(
      'Ask to see the text and look for one sentence that rules something out; mark the facet as verified once you have read it. A roadmap is not a strategy, and a set of slides counts only if people outside the room could act on it.',
    ),
    probes: texts(
      'What does it tell you not to do?',
      'Which recent decision would have gone the other way without it?',
    ),
    score: 'map a0 b20 c45 d80 e100',
  },
  {
    id: 'biz.strategy-link',
    type: 'likert5',
    facet: 'biz.strategy',
    weight: 2,
    groups: ['EXE', 'FIN', 'ENG', 'PMG'],
    allowsNotApplicable: false,
    prompt: en(
      'Take the biggest item in development now. How clearly can the product manager tie it to a company target?',
    ),
    anchors: steps(
      'There is no link to a company target',
      'The link is vague',
      'There is a plausible story',
      'The reasoning is clear',
      'The reasoning is clear, with a number and a date',
    ),
    help: en(
      'Agree first which item is the biggest, then write the link down in one sentence and read it back. When two respondents name different items as the biggest, put that into a note, because it says as much as the score.',
    ),
    probes: texts(
      'How would you put the link into one sentence?',
      'What would the company notice if this item were cancelled tomorrow?',
    ),
    score: 'L5',
  },
  {
    id: 'biz.numbers',
    type: 'likert5',
    facet: 'biz.finance',
    weight: 2,
    groups: ['FIN', 'EXE', 'PLD', 'PMG'],
    allowsNotApplicable: false,
    prompt: en(
      'How well do product managers know the revenue, the margin and the cost to serve of their product?',
    ),
    anchors: steps(
      'They know none of these figures',
      'They know revenue only, and only roughly',
      'They know revenue well and margin roughly',
      'They know all three',
      'They know all three, how they develop and why',
    ),
    help: en(
      'Finance may test the answer: take one product and ask its manager for last quarter’s figure before looking it up together. If the company does not report by product at all, a low step is still right; say in a note that the system is the reason. A regular report by product verifies the facet.',
    ),
    probes: texts(
      'What was last quarter’s figure for your main product?',
      'What did a product manager last do because of such a figure?',
    ),
    score: 'L5',
  },
  {
    id: 'biz.pricing',
    type: 'single',
    facet: 'biz.finance',
    weight: 2,
    groups: ['PMG', 'PLD', 'FIN', 'SAL', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('Who shapes price and packaging, and on what basis?'),
    options: options(
      'The price is copied or is cost plus a margin, and is never reviewed',
      'Sales sets the price deal by deal',
      'Finance or executives set it with little input from product managers',
      'Product managers propose it with evidence of the value for customers',
      'Product managers own the proposal, test what customers are willing to pay and review it every year',
    ),
    help: en(
      'Judge by what customers pay, not by the list: where the list price hardly ever survives a negotiation, sales sets the price. Ask for the discount of the last five deals and the paper behind the last price change, and mark the facet as verified if you see both.',
    ),
    probes: texts(
      'When did a price last change, and what was the reason?',
      'Who had to agree to that change, and what did they look at?',
    ),
    score: 'map a0 b15 c35 d75 e100',
  },
  {
    id: 'biz.business-case',
    type: 'likert5',
    facet: 'biz.finance',
    weight: 1,
    groups: ['EXE', 'FIN', 'PLD'],
    allowsNotApplicable: false,
    prompt: en('How useful are business cases for products when it comes to deciding?'),
    anchors: steps(
      'None are written',
      'They are a formality',
      'They are used for large items only',
      'They compare options honestly',
      'They compare options and are checked against the results later',
    ),
    help: en(
      'Ask to see one case from the last year. Look for a second option, a range in place of a single figure, and a sign that somebody came back to it; with such a case in hand the facet can be marked as verified.',
    ),
    probes: texts(
      'Which case of the last year changed a decision?',
      'When was one last compared with what really happened?',
    ),
    score: 'L5',
  },
  {
    id: 'biz.message',
    type: 'likert5',
    facet: 'biz.gtm',
    weight: 2,
    groups: ['MKT', 'SAL', 'CSS', 'PMG'],
    allowsNotApplicable: false,
    prompt: en('What do marketing and sales receive from product before a launch?'),
    anchors: steps(
      'They receive a feature list, and only after the launch',
      'They receive a feature list before the launch',
      'They receive the features with their benefits',
      'They receive the segment, the problem and the message',
      'They receive segment, problem, proof, price and answers to objections before the build ends',
    ),
    help: en(
      'Ask for the material of the latest launch and look at its date against the release date. Judge what product handed over, not what marketing later made of it. The material itself verifies the facet.',
    ),
    probes: texts(
      'What did you get, or give, for the latest launch, and when?',
      'Which question from a customer could nobody answer on that day?',
    ),
    score: 'L5',
  },
  {
    id: 'biz.launch',
    type: 'single',
    facet: 'biz.gtm',
    weight: 2,
    groups: ['MKT', 'SAL', 'PLD', 'PMG', 'CSS'],
    allowsNotApplicable: false,
    prompt: en('What happens around a release?'),
    options: options(
      'Nothing in particular happens',
      'Release notes are sent out',
      'There is a launch plan without targets',
      'There is a launch plan with targets for adoption or revenue',
      'There is a launch plan with such targets, and a review after 90 days that feeds the roadmap',
    ),
    help: en(
      'Talk about the latest release that customers could notice, not about the best one. A plan counts when it had an owner and dates; a review counts when something on the roadmap changed because of it.',
    ),
    probes: texts(
      'How many customers use the latest large feature today?',
      'Who looked at that figure, and what did they do about it?',
    ),
    score: 'map a0 b20 c50 d80 e100',
  },
  {
    id: 'biz.skill-matrix',
    type: 'matrix',
    facet: 'biz.profile',
    weight: 3,
    groups: ['PLD', 'PMG'],
    allowsNotApplicable: false,
    branch: any(atLeast(fact('pm'), 1), atLeast(fact('hats'), 1)),
    prompt: en(
      'For each of the twelve skills, which level is there today, and which level does the job require?',
    ),
    levels: texts(
      'Unknown: has not met this yet',
      'Aware: knows what it is about',
      'With help: can do it when somebody guides',
      'Independent: does it without help',
      'Advanced: does it well and coaches others',
      'Authority: is asked for advice beyond the company',
    ),
    help: en(
      'Product managers rate themselves; a product leader rates the average product manager. Fill in the required level first, for the job and not for the person. Ask for one recent example for each level 4 or 5, which guards against knowing without doing. A required level of 0 takes the skill out of the count. Results of single people stay with them and their manager.',
    ),
    probes: texts(
      'What is your most recent example for each skill you placed at level 4 or 5?',
      'In which of these skills has a gap cost the product something in the last year?',
    ),
    score: 'matrix-gap',
  },
  {
    id: 'biz.attention',
    type: 'alloc',
    facet: 'biz.profile',
    weight: 1,
    groups: ['PMG', 'PLD', 'ENG', 'EXE'],
    allowsNotApplicable: false,
    prompt: en('How does the attention of product managers divide between technology, market and business?'),
    parts: options(
      'Technology and the solution',
      'Customers and the market',
      'Business: price, cost and strategy',
    ),
    help: en(
      'Attention is what fills meetings and conversations, not what stands in the job description. When the respondent hesitates, list the topics of the last three meetings with a product manager and count. Very little attention to technology is not healthy either.',
    ),
    probes: texts(
      'What were your last three meetings with or as a product manager about?',
      'What does a product manager here bring up unasked?',
    ),
    score: 'alloc 1.0*pw(a) 0:50 10:80 20:100 33:100 45:80 60:50 80:15 100:0',
  },
];

export const biz: DimensionContent = { dimension, facets, questions };
