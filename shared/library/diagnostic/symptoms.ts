import type { Symptom } from '../../template/question';
import { en, texts } from './write';

/** The same scale for every symptom, so that intensities can be compared. */
const intensities = texts(
  'No problem: this does not concern us',
  'Slight: it comes up now and then, with little harm',
  'Noticeable: it costs us time or money more than once a quarter',
  'Serious: it endangers results we have promised',
  'Severe and lasting: it has hurt the business for a long time',
);

/** The symptom triage of section 2.7, asked of everybody in the first five minutes. */
export const symptoms: Symptom[] = [
  {
    id: 'sym.sales',
    title: en('Lagging sales'),
    prompt: en('How much of a problem are lagging sales at the moment?'),
    help: en(
      'Ask for the feeling first and the figures later. Note which product and which kind of customer the respondent has in mind, because sales rarely lag everywhere at once.',
    ),
    steps: intensities,
    usualFix: en('Train the sellers or replace them'),
    hypotheses: texts(
      'The product is weaker than the alternatives a buyer compares it with',
      'The product is aimed at the wrong segment or carries the wrong price',
      'The sellers lack a message and proof that the product is worth its price',
      'Every deal is bespoke, so that sales cycles are long',
    ),
    evidence: texts(
      'Notes on won and lost deals of the last two quarters',
      'The trend of discounts over the last two years',
      'The length of the sales cycle for standard deals against bespoke ones',
    ),
    pointsAwayWhen: en(
      'Sellers with the same product and comparable territories differ by more than a factor of two, or few first meetings are held at all',
    ),
    links: { role: 1, biz: 3, model: 2, scale: 1, agile: 0 },
  },
  {
    id: 'sym.dev',
    title: en('Slow development'),
    prompt: en('How much of a problem is slow development at the moment?'),
    help: en(
      'Find out what slow is measured against: a promise, a competitor or an earlier time. Developers and executives often mean different things, so keep the respondent’s own example in a note.',
    ),
    steps: intensities,
    usualFix: en('Introduce a new process or a new tool'),
    hypotheses: texts(
      'Too many items are in progress at once',
      'Priorities change in the middle of a cycle',
      'Bespoke work takes the capacity that was meant for the product',
      'There is no goal by which the teams could decide',
    ),
    evidence: texts(
      'The number of items in progress per team today',
      'The number of priority changes in each of the last cycles',
      'Development capacity of the last quarter, divided by customer',
    ),
    pointsAwayWhen: en(
      'Build and test automation is poor, or defects and old code take more than 40% of the capacity',
    ),
    links: { role: 2, biz: 1, model: 2, scale: 2, agile: 3 },
  },
  {
    id: 'sym.marketing',
    title: en('Missing leads'),
    prompt: en('How much of a problem is it at the moment that marketing brings too few good leads?'),
    help: en(
      'Good means that sales accepts the lead. Where marketing and sales count differently, record both views and compare them afterwards rather than settling the matter in the interview.',
    ),
    steps: intensities,
    usualFix: en('Hire a new agency'),
    hypotheses: texts(
      'No segment has been chosen',
      'Marketing gets neither a message nor proof from product',
      'Launches arrive unannounced',
    ),
    evidence: texts(
      'The brief for the latest launch',
      'The text that describes the target segment',
      'Requests for content that product has left unanswered',
    ),
    pointsAwayWhen: en('Traffic and reach are low while the message does well in tests'),
    links: { role: 1, biz: 3, model: 1, scale: 1, agile: 0 },
  },
  {
    id: 'sym.churn',
    title: en('Customers leaving'),
    prompt: en('How much of a problem are customers who leave or do not renew at the moment?'),
    help: en(
      'Count a customer who stays under protest or cuts the contract in half as leaving. Ask for two names the respondent regrets: they are easier to follow up than a rate.',
    ),
    steps: intensities,
    usualFix: en('Add support staff'),
    hypotheses: texts(
      'Customers were won outside the segment the product fits',
      'The features that were built are not used',
      'Nobody checks what effect a release has had',
    ),
    evidence: texts(
      'Reasons for leaving, divided by segment',
      'Use of the main features by customer',
      'The log of promises made to customers',
    ),
    pointsAwayWhen: en('Service failures or the handling of contracts explain most of the exits'),
    links: { role: 1, biz: 2, model: 1, scale: 1, agile: 2 },
  },
  {
    id: 'sym.roadmap',
    title: en('A plan that keeps moving'),
    prompt: en('How much of a problem is it at the moment that the product plan keeps moving?'),
    help: en(
      'A plan may move because something was learnt, which is healthy. Ask what moved last and who asked for it; this symptom is about changes that nobody can justify afterwards.',
    ),
    steps: intensities,
    usualFix: en('Plan more strictly'),
    hypotheses: texts(
      'Product managers cannot say no',
      'Contracts set the plan',
      'A founder changes the direction',
      'There is no strategy to hold on to',
    ),
    evidence: texts(
      'The log of plan changes, with the person who asked for each',
      'The share of items that come from a single customer',
    ),
    pointsAwayWhen: en('One external shock explains the changes'),
    links: { role: 3, biz: 1, model: 3, scale: 2, agile: 2 },
  },
  {
    id: 'sym.profit',
    title: en('Growth without profit'),
    prompt: en('How much of a problem is it at the moment that revenue grows but profit does not?'),
    help: en(
      'Not everybody sees the figures, so “don’t know” is a fair answer outside finance and the top team. Ask those who know since which year, and what was sold differently from then on.',
    ),
    steps: intensities,
    usualFix: en('Cut costs'),
    hypotheses: texts(
      'Bespoke work is priced below what it costs',
      'The price is set without evidence of the value for the customer',
      'Old products are never retired',
    ),
    evidence: texts(
      'Margin by product and by customer',
      'The list of product variants in use',
      'The history of prices',
    ),
    pointsAwayWhen: en('A one-off cost or a currency effect explains the shortfall'),
    links: { role: 0, biz: 3, model: 3, scale: 1, agile: 0 },
  },
];
