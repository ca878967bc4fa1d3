import type { Outputs } from '../../template/outputs';
import { en, texts } from './write';

type Charter = Outputs['charter'];

type Mark = Charter['raci'][number]['marks'][string];

/** Options of the decision-rights question by the activity they are decided in; release content has no line of its own. */
const decidedIn: Readonly<Record<string, string>> = {
  'Product strategy and goal': 'a',
  'Roadmap order': 'b',
  'Price and package': 'd',
  'Launch brief and message': 'e',
  'End of life': 'f',
};

/** One line of the responsibility table, marks in the column order of section 5.1. */
const line = (
  activity: string,
  ...[PMG, PLD, EXE, ENG, SAL, MKT, CSS, FIN]: [Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark]
): Charter['raci'][number] => ({
  activity: en(activity),
  marks: { PMG, PLD, EXE, ENG, SAL, MKT, CSS, FIN },
  ...(decidedIn[activity] === undefined ? {} : { option: decidedIn[activity] }),
});

/** Role charter and responsibilities (section 5.1). */
export const charter: Charter = {
  misplacedQuestion: 'role.misplaced',
  decisionsQuestion: 'role.decision-rights',
  dropQuestion: 'role.drop',
  does: texts(
    'Knows customers, non-customers and alternatives at first hand',
    'Writes and defends product strategy, vision and goal',
    'Orders the roadmap and explains refusals',
    'Owns the product scorecard and the business case',
    'Prepares the launch, reviews its effect and proposes retirement',
    'Keeps one visible entry point for requests',
  ),
  shares: [
    {
      what: en('Price and package'),
      how: en('Product management proposes; Finance and the executives approve'),
    },
    {
      what: en('Scope and solution'),
      how: en('Product management brings the problem; the solution is found with Engineering'),
    },
    {
      what: en('Launch'),
      how: en('Product management writes the brief; Marketing runs the campaign'),
    },
    { what: en('Win/loss learning'), how: en('Together with Sales') },
    { what: en('Exceptions'), how: en('Decided in a forum with Sales and Engineering') },
    { what: en('Care for the ten largest customers'), how: en('Together with customer success and support') },
  ],
  doesNot: [
    { what: en('Routine demos and deal support'), receiver: en('Sales'), option: 'a' },
    { what: en('First-line technical help'), receiver: en('Customer success and support'), option: 'b' },
    { what: en('Chasing project status'), receiver: en('The delivery lead'), option: 'd' },
    { what: en('Test coordination'), receiver: en('Engineering'), option: 'e' },
    { what: en('Order and contract administration'), receiver: en('Sales operations'), option: 'f' },
    { what: en('Training of end users'), receiver: en('Customer success and support'), option: 'h' },
  ],
  rules: texts(
    'The charter fits on one page.',
    'Every line under “does not do” names a receiver.',
    'The charter is reviewed within twelve months; the date stands on it.',
    'The sponsor and the neighbouring functions sign it.',
  ),
  raci: [
    line('Customer and market insight', 'R', 'A', 'I', 'C', 'C', 'R', 'C', 'I'),
    line('Product strategy and goal', 'R', 'A', 'C', 'C', 'C', 'C', 'I', 'C'),
    line('Portfolio and investment split', 'C', 'R', 'A', 'C', 'I', 'I', 'I', 'R'),
    line('Roadmap order', 'AR', 'C', 'I', 'C', 'C', 'I', 'C', 'I'),
    line('Solution design and estimates', 'C', 'I', 'I', 'AR', 'I', 'I', 'I', 'I'),
    line('Price and package', 'R', 'C', 'A', 'I', 'C', 'C', 'I', 'R'),
    line('Exception (bespoke) decision', 'R', 'A', 'I', 'C', 'R', 'I', 'C', 'C'),
    line('Launch brief and message', 'AR', 'I', 'I', 'C', 'C', 'R', 'C', 'I'),
    line('Campaign and leads', 'C', 'I', 'I', 'I', 'C', 'AR', 'I', 'I'),
    line('Deal support and demos', 'I', 'I', 'I', 'C', 'AR', 'C', 'C', 'I'),
    line('First-line support', 'I', 'I', 'I', 'C', 'I', 'I', 'AR', 'I'),
    line('Effect review and scorecard', 'AR', 'C', 'I', 'C', 'I', 'C', 'C', 'R'),
    line('End of life', 'R', 'A', 'C', 'C', 'C', 'C', 'R', 'C'),
  ],
};
