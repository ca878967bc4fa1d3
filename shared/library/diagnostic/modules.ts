import type { TrainingModule } from '../../template/advice';
import { en, texts } from './write';

/** Training modules (section 4.2). Objectives complete "afterwards the participant can …". */
export const modules: TrainingModule[] = [
  {
    id: 'M1',
    title: en('The product role here'),
    length: en('1 day'),
    audience: en('Product managers, each with one colleague from a neighbouring function'),
    objectives: texts(
      'state the company’s own role charter',
      'sort ten live requests into what product management does, shares and does not do',
      'explain the long-term value of the role to a sceptic',
    ),
  },
  {
    id: 'M2',
    title: en('Focus and saying no'),
    length: en('Half a day'),
    audience: en('Product managers'),
    objectives: texts(
      'read the own time profile and name what to stop',
      'decline a request with reasons and an alternative',
      'run a short meeting that sorts incoming requests',
    ),
  },
  {
    id: 'M3',
    title: en('Market insight'),
    length: en('2 days plus a field task'),
    audience: en('Product managers and product marketing'),
    objectives: texts(
      'plan and hold an interview without leading questions',
      'separate the problem from the solution',
      'size a segment',
      'write a competitor note that sellers use',
    ),
  },
  {
    id: 'M4',
    title: en('Product strategy and positioning'),
    length: en('2 days'),
    audience: en('Product managers and the product leader'),
    objectives: texts(
      'write a two-page strategy with trade-offs',
      'position the product against alternatives, doing nothing included',
      'tie the strategy to company targets',
    ),
  },
  {
    id: 'M5',
    title: en('Product finance and pricing'),
    length: en('2 days'),
    audience: en('Product managers, with Finance as co-teacher'),
    objectives: texts(
      'read the result of a product',
      'build a business case with ranges',
      'find what drives value for the customer',
      'test willingness to pay',
      'plan the retirement of a product',
    ),
  },
  {
    id: 'M6',
    title: en('Go-to-market'),
    length: en('1.5 days'),
    audience: en('Product managers, Marketing and Sales'),
    objectives: texts(
      'write a launch brief',
      'craft a message and proof for a segment',
      'set adoption targets',
      'equip sellers for the first conversation',
    ),
  },
  {
    id: 'M7',
    title: en('From projects to products'),
    length: en('2 days'),
    audience: en('Product managers, delivery and Sales, with executives for half a day'),
    objectives: texts(
      'place the own offer on the stage map',
      'draw the boundary of the standard',
      'price an exception over its whole life',
      'reshape a deal towards the standard',
    ),
  },
  {
    id: 'M8',
    title: en('Roadmapping and prioritising'),
    length: en('1 day'),
    audience: en('Product managers and lead engineers'),
    objectives: texts(
      'turn features into problems with measures',
      'set shares of capacity',
      'state confidence openly',
      'rank work by the cost of delay',
    ),
  },
  {
    id: 'M9',
    title: en('Agile product ownership'),
    length: en('2 days'),
    audience: en('Product manager, product owner and lead engineer of a team, together'),
    objectives: texts(
      'derive a product goal from the vision',
      'order a backlog by the goal',
      'split work into thin slices',
      'agree the duties of product manager and product owner',
    ),
  },
  {
    id: 'M10',
    title: en('Discovery and experiments'),
    length: en('2 days plus six weeks of coaching'),
    audience: en('Trios of product, design and engineering'),
    objectives: texts(
      'list assumptions by risk',
      'choose the cheapest test',
      'decide from results',
      'review the effect after release',
    ),
  },
  {
    id: 'M11',
    title: en('Leading product managers'),
    length: en('2 days'),
    audience: en('Product leaders'),
    objectives: texts(
      'assess a product manager against the skill profile',
      'coach one gap at a time',
      'set levels',
      'defend focus upwards',
    ),
  },
  {
    id: 'M12',
    title: en('Executive briefing'),
    length: en('Half a day'),
    audience: en('The top team'),
    objectives: texts(
      'say what product management is for',
      'choose what to delegate',
      'see how rewards and overrides undo training',
    ),
  },
];
