import type { Fact } from '../../template/question';
import { en } from './write';

/** The fact sheet of section 2.2: once per engagement, consultant with sponsor, never scored. */
export const facts: Fact[] = [
  {
    id: 'pm',
    type: 'number',
    prompt: en('How many people have product management as their main job?'),
    help: en(
      'Include product owners who set direction; leave out those who only administer a backlog. Count people in post today, not open positions, and check the names against the organisation chart.',
    ),
    unit: en('people'),
    min: 0,
    max: 500,
  },
  {
    id: 'hats',
    type: 'number',
    prompt: en('How many people do product management beside another main job?'),
    help: en(
      'Founders, lead engineers and key account managers often carry this second hat. Ask who decides what is built for each product; a name that is not on the list of product managers belongs here.',
    ),
    unit: en('people'),
    min: 0,
    max: 500,
  },
  {
    id: 'builders',
    type: 'number',
    prompt: en('How many engineers, designers and testers work on your products?'),
    help: en(
      'Heads, not full-time equivalents. Contractors who have worked on the product for more than three months count, and so do people who build it inside customer projects.',
    ),
    unit: en('people'),
    min: 0,
    max: 5000,
  },
  {
    id: 'products',
    type: 'number',
    prompt: en('How many products or modules have a price or an owner of their own?'),
    help: en(
      'Take the price list and the organisation chart side by side. Versions and customer variants of the same product count once.',
    ),
    unit: en('products'),
    min: 0,
    max: 200,
  },
  {
    id: 'customers',
    type: 'number',
    prompt: en('How many organisations are active, paying customers?'),
    help: en(
      'Organisations, not users or sites. Active means invoiced in the last twelve months. For a consumer product enter 300, where the measure stops rising.',
    ),
    unit: en('organisations'),
    min: 0,
    max: 100_000,
  },
  {
    id: 'teams',
    type: 'number',
    prompt: en('How many development teams are there?'),
    help: en(
      'A team is a group that plans its work together. Enter 0 when all development is bought in, and 1 when everybody works from one list.',
    ),
    unit: en('teams'),
    min: 0,
    max: 500,
  },
  {
    id: 'agile',
    type: 'number',
    prompt: en(
      'What share of the development teams works in an Agile way now, or will within twelve months?',
    ),
    help: en(
      'Count a team when it works in short cycles from an ordered list and shows results at the end of each. The label does not matter, and a plan counts only when a start date has been named.',
    ),
    unit: en('% of teams'),
    min: 0,
    max: 100,
  },
  {
    id: 'custom',
    type: 'number',
    prompt: en('What share of the revenue of the last twelve months came from work for a single customer?'),
    help: en(
      'Work that only one named customer asked for and gets: bespoke development, special versions, integration projects. Ask finance for the figure; when it is an estimate, say so in a note and ask two people independently.',
    ),
    unit: en('% of revenue'),
    min: 0,
    max: 100,
  },
  {
    id: 'custom-target',
    type: 'number',
    prompt: en(
      'What share of revenue from work for a single customer does leadership want in twenty-four months?',
    ),
    help: en(
      'Ask for a figure that is written in a plan. When leaders name different figures, leave the line blank until they have agreed: the disagreement is worth raising in itself.',
    ),
    unit: en('% of revenue'),
    min: 0,
    max: 100,
  },
  {
    id: 'direction',
    type: 'choice',
    prompt: en('Where does the company stand between customer projects and standard products?'),
    help: en(
      'Read all four aloud and let the sponsor choose. Choose the first only when the decision has been announced inside the company; otherwise the move is under discussion.',
    ),
    options: [
      { id: 'moving', text: en('The move from customer projects to standard products has been decided') },
      {
        id: 'considering',
        text: en('The move from customer projects to standard products is being discussed'),
      },
      { id: 'product', text: en('The company already sells standard products') },
      { id: 'projects', text: en('The company stays a project business on purpose') },
    ],
  },
  {
    id: 'growth',
    type: 'number',
    prompt: en('By how much have revenue or headcount grown in the last twelve months?'),
    help: en(
      'Take whichever of the two is higher, and leave out growth that was bought with another company. A decline is entered with a minus sign.',
    ),
    unit: en('%'),
    min: -50,
    max: 300,
  },
  {
    id: 'upheaval',
    type: 'choice',
    prompt: en(
      'Is a merger, a reorganisation or a vacancy in the top product post expected within the next 90 days?',
    ),
    help: en(
      'Ask the sponsor alone and treat the answer as confidential. One credible sign is enough for yes, because training that starts before the new structure is named is usually wasted.',
    ),
    options: [
      { id: 'yes', text: en('Yes, at least one of these is expected') },
      { id: 'no', text: en('No, none of these is expected') },
    ],
  },
];
