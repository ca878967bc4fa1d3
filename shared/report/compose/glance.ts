import { progressOverTime } from '../../outputs/progressOverTime';
import { heatMap, presentedHeatMap, type HeatMap, type HeatMapCell } from '../../outputs/heatMap';
import type { HeatBlock, HeatCell } from '../chartBlock';
import type { Block, Section } from '../document';
import { viewLabel } from './anonymity';
import { chapter } from './chapter';
import { composeRadar } from './charts/radar';
import { isFacetShown } from './shown';
import { composeSituations } from './situations';
import { startMeaning } from './startMeaning';
import { applicableOutcomes, facetName, facetScore, type Writing } from './writing';

/** All situations side by side, and in the longer editions every facet as the groups see it (features 4b, point 6). */
export function composeGlance(writing: Writing): Section {
  const { edition, template, text, translate } = writing;
  const isHeard = writing.assessment.respondents.length > 0;
  const reading: Block = {
    kind: 'note',
    key: 'summary.reading',
    title: translate('report.summary.reading'),
    text: [text(template.outputs.narrative.urgencyIsNotMaturity), ...startMeaning(writing)].join(' '),
  };
  if (edition === 'board') return chapter(writing, 'glance', [composeSituations(writing), reading]);
  if (!isHeard) return chapter(writing, 'glance', [reading]);
  // The table of every facet fills most of a page: before it the note would stand alone on one.
  return chapter(writing, 'glance', [
    { kind: 'heading', level: 2, text: translate('report.chapters.glance.facets') },
    heatBlock(writing, presentedHeatMap(writing), translate('report.chapters.glance.caption')),
    reading,
    ...radarOf(writing),
  ]);
}

function radarOf(writing: Writing): Block[] {
  const { earlier, translate } = writing;
  const progress = earlier === undefined ? null : progressOverTime(earlier, writing);
  const block = composeRadar(writing, progress?.ok === true ? progress.value : null);
  if (block === null) return [];
  return [{ kind: 'heading', level: 2, text: translate('charts.radar.title') }, block];
}

/** The heat table of the private chapter: every group, whatever its size. */
export function composeEveryGroup(writing: Writing): HeatBlock {
  return heatBlock(writing, heatMap(writing), writing.translate('report.chapters.private.caption'));
}

function heatBlock(writing: Writing, map: HeatMap, caption: string): HeatBlock {
  const { template, text, translate } = writing;
  const shown = new Set(applicableOutcomes(writing).map(({ dimension }) => dimension.id));
  return {
    kind: 'heat',
    caption,
    alt: altText(writing, map),
    legend: translate('report.chapters.glance.legend'),
    rowTitle: translate('report.chapters.glance.facet'),
    steps: template.configuration.bands.map(({ from, name }) => ({ value: from, label: text(name) })),
    columns: [
      { label: translate('report.chapters.glance.all') },
      ...map.columns.map(({ people, seenBy }) => ({
        label: viewLabel(writing, { seenBy }),
        ...(people === null ? {} : { note: `(${people})` }),
      })),
    ],
    groups: map.dimensions
      .filter(({ dimension, rows }) => shown.has(dimension) && rows.length > 0)
      .map(({ dimension, rows }) => ({
        label: text(writing.index.dimensions.get(dimension)?.name ?? { en: dimension }),
        rows: rows.map(({ result, cells }) => ({
          label: facetName(writing, result.id),
          cells: [
            {
              value: isFacetShown(writing, result) ? result.score : null,
              text: facetScore(writing, result),
            },
            ...cells.map((cell) => heatCell(writing, cell)),
          ],
        })),
      })),
  };
}

function heatCell({ figures, translate }: Writing, cell: HeatMapCell): HeatCell {
  switch (cell.kind) {
    case 'score':
      return {
        value: cell.score,
        text: cell.isSmall ? `${figures.score(cell.score)} (${cell.people})` : figures.score(cell.score),
      };
    case 'hidden':
      return { value: null, text: translate('report.chapters.glance.hidden') };
    case 'no-answer':
      return { value: null, text: translate('report.chapters.glance.noAnswer') };
    case 'not-asked':
      return { value: null, text: translate('report.chapters.glance.notAsked') };
  }
}

function altText(writing: Writing, { dimensions }: HeatMap): string {
  const { translate } = writing;
  const scored = dimensions
    .flatMap(({ rows }) => rows.map(({ result }) => result))
    .filter((result) => result.score !== null && isFacetShown(writing, result))
    .toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0));
  const [lowest, highest] = [scored[0], scored.at(-1)];
  if (lowest === undefined || highest === undefined) return translate('report.chapters.glance.altNone');
  const named = (result: typeof lowest): string =>
    `${facetName(writing, result.id)} ${facetScore(writing, result)}`;
  return translate('report.chapters.glance.alt', { lowest: named(lowest), highest: named(highest) });
}
