import type { Progress } from '../../../outputs/progressOverTime';
import type { RadarBlock, RadarSeries } from '../../chartBlock';
import { dimensionName, valuesInWords, type ChartWriting } from './chartWriting';

const leastAxes = 3;

/**
 * The dimensions that apply, beside what is aimed at and, where there is an earlier measurement, what it found: a second
 * view of them, where there are enough to make a shape.
 */
export function composeRadar(
  writing: ChartWriting,
  earlier: Pick<Progress, 'dimensions'> | null = null,
): RadarBlock | null {
  const { assessment, figures, template, translate } = writing;
  const shown = template.dimensions.flatMap(({ id }) => {
    const result = assessment.dimensions[id];
    return result?.isApplicable === true
      ? [{ id, name: dimensionName(writing, id), score: result.score }]
      : [];
  });
  if (shown.length < leastAxes) return null;
  const target = template.configuration.planning.targetBelow;
  const valueOf = (value: number | null): RadarSeries['values'][number] => ({
    value,
    text: figures.score(value),
  });
  return {
    kind: 'radar',
    caption: translate('charts.radar.caption'),
    alt: translate('charts.radar.alt', {
      values: valuesInWords(
        writing,
        shown.map(({ name, score }) => ({ name, value: figures.score(score) })),
      ),
    }),
    axisTitle: translate('terms.dimension'),
    axes: shown.map(({ name }) => name),
    series: [
      {
        look: 'current',
        label: translate('charts.radar.current'),
        values: shown.map(({ score }) => valueOf(score)),
      },
      ...previousOf(writing, shown, earlier),
      {
        look: 'target',
        label: translate('charts.radar.target', { value: figures.score(target) }),
        values: shown.map(() => valueOf(target)),
      },
    ],
  };
}

function previousOf(
  { figures, translate }: ChartWriting,
  shown: readonly { readonly id: string }[],
  earlier: Pick<Progress, 'dimensions'> | null,
): readonly RadarSeries[] {
  if (earlier === null) return [];
  const values = shown.map(({ id }) => {
    const value = earlier.dimensions.find(({ dimension }) => dimension === id)?.before ?? null;
    return { value, text: figures.score(value) };
  });
  return [{ look: 'previous', label: translate('charts.radar.previous'), values }];
}
