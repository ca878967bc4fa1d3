import type { FacetResult } from '../../assessment/assessment';
import type { Bar, Block } from '../document';
import { shownGroups } from './anonymity';
import { valuesInWords } from './charts/chartWriting';
import { isFacetShown } from './shown';
import { facetName, facetScore, type Writing } from './writing';

/** The facets of a dimension as bars in table order, with a dot per group that may be shown. */
export function composeFacetBars(writing: Writing, dimension: string): Block[] {
  const { assessment, index, template, text, translate } = writing;
  const results = index.facetsOfDimension(dimension).flatMap(({ id }) => assessment.facets[id] ?? []);
  if (results.every(({ score }) => score === null)) return [];
  const bars = results.map((result) => facetBar(writing, result));
  const groups = [...new Set(bars.flatMap(({ dots }) => dots.map(({ label }) => label)))];
  const people = template.configuration.gaps.smallestShownGroup;
  return [
    { kind: 'heading', level: 2, text: translate('report.dimension.chart') },
    {
      kind: 'bars',
      caption: translate('report.dimension.chartCaption'),
      alt: translate('charts.bars.alt', {
        values: valuesInWords(
          writing,
          bars.map(({ label, valueText }) => ({ name: label, value: valueText })),
        ),
      }),
      labels: {
        item: translate('terms.facet'),
        value: translate('charts.bars.score'),
        dots: translate('charts.bars.dots'),
      },
      bands: template.configuration.bands.map(({ from, name }) => ({ value: from, label: text(name) })),
      bars,
      legend:
        groups.length === 0
          ? translate('report.dimension.legendNoDots', { people })
          : translate('report.dimension.legend', { people, groups: groups.join(', ') }),
    },
    ...results.flatMap((result) => overrideNote(writing, result)),
  ];
}

function facetBar(writing: Writing, result: FacetResult): Bar {
  const { figures, translate } = writing;
  const own = Object.entries(result.respondents).map(([respondent, value]) => ({ respondent, value }));
  return {
    label: facetName(writing, result.id),
    value: isFacetShown(writing, result) ? result.score : null,
    valueText: facetScore(writing, result),
    dots: shownGroups(writing, own).map(({ label, value }) => ({
      label,
      value,
      valueText: figures.score(value),
    })),
    ...(result.isThin ? { note: translate('report.dimension.thin') } : {}),
  };
}

/** An override prints with both values and its reason (ruling 6). */
function overrideNote(writing: Writing, { id, computedScore, override }: FacetResult): Block[] {
  const { figures, translate } = writing;
  if (override === null) return [];
  const text = translate('report.dimension.overridden', {
    facet: facetName(writing, id),
    score: figures.score(computedScore),
    reason: override.reason,
  });
  return [{ kind: 'paragraph', tone: 'muted', text }];
}
