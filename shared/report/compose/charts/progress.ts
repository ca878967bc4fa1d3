import { movementOf, signed, type Movement } from '../../../outputs/movement';
import { notableChange, type Change, type Progress } from '../../../outputs/progressOverTime';
import type { ProgressBlock, ProgressRow } from '../../chartBlock';
import { facetName } from '../writing';
import { dimensionName, type ChartWriting } from './chartWriting';

/** Every dimension with its facets, then and now. Null where nothing is known at both times. */
export function composeProgress(
  writing: ChartWriting,
  { dimensions, facets }: Pick<Progress, 'dimensions' | 'facets'>,
): ProgressBlock | null {
  const { figures, template, text, translate } = writing;
  if (facets.every(({ change }) => change === null)) return null;
  const rows = dimensions.flatMap(({ dimension, ...change }) => [
    { ...progressRow(writing, dimensionName(writing, dimension), change), isStrong: true },
    ...facets
      .filter((facet) => facet.dimension === dimension)
      .map((facet) => progressRow(writing, facetName(writing, facet.facet), facet)),
  ]);
  return {
    kind: 'progress',
    caption: translate('charts.progress.caption'),
    alt: translate('charts.progress.alt', {
      values: dimensions
        .map(({ after, before, dimension }) =>
          translate('charts.progress.valueOf', {
            name: dimensionName(writing, dimension),
            before: figures.score(before),
            after: figures.score(after),
          }),
        )
        .join('; '),
    }),
    legend: translate('charts.progress.legend', { points: notableChange }),
    bands: template.configuration.bands.map(({ from, name }) => ({ value: from, label: text(name) })),
    rows,
    labels: {
      item: translate('charts.progress.item'),
      before: translate('charts.progress.before'),
      after: translate('charts.progress.after'),
      change: translate('charts.progress.changeTitle'),
    },
  };
}

/** How a movement is drawn. */
export const drawnAs: Readonly<Record<Movement, ProgressRow['movement']>> = {
  improved: 'better',
  worsened: 'worse',
  slightlyUp: 'little',
  slightlyDown: 'little',
  same: 'little',
  none: 'unknown',
};

function progressRow({ figures, translate }: ChartWriting, label: string, change: Change): ProgressRow {
  const movement = movementOf(change);
  const decimalMark = figures.decimal(0.5, 1).charAt(1);
  const word = translate(`charts.progress.word.${movement}`);
  return {
    label,
    before: change.before,
    after: change.after,
    beforeText: figures.score(change.before),
    afterText: figures.score(change.after),
    changeText:
      change.change === null
        ? word
        : translate('charts.progress.change', {
            amount: signed(change.change).replace('.', decimalMark),
            word,
          }),
    movement: drawnAs[movement],
  };
}
