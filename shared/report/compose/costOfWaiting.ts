import { costOfWaiting } from '../../outputs/costOfWaiting';
import type { Block } from '../document';
import { fill, type Writing } from './writing';

/** What another quarter costs in the client's own figures, where they gave some (5.7, point 8). */
export function composeCostOfWaiting(writing: Writing): Block[] {
  const { figures, text, translate } = writing;
  const cost = costOfWaiting(writing);
  if (cost === null) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.costOfWaiting') },
    {
      kind: 'paragraph',
      key: 'summary.waiting',
      text: [
        ...cost.lines.map(({ value, says }) =>
          fill(text(says), { value: figures.decimal(value, Number.isInteger(value) ? 0 : 1) }),
        ),
        text(cost.caveat),
      ].join(' '),
    },
  ];
}
