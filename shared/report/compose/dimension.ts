import { escalatorSentence, isEscalatorShown } from '../../outputs/shownEscalator';
import type { Block, Section } from '../document';
import { adviceAddition, adviceText } from './advice';
import { composeBlindSpots } from './blindSpots';
import { composeFacetBars } from './facetBars';
import { composeFacetFindings } from './facetFindings';
import { composePictures } from './pictures';
import { composeQuotes } from './quotes';
import { isFacetShown } from './shown';
import { composeViews } from './views';
import {
  applicableOutcomes,
  asSentence,
  facetName,
  fill,
  type DimensionOutcome,
  type Writing,
} from './writing';

/** A chapter per applicable dimension: result, chart, findings weakest first, differing views, blind spots (5.7). */
export function composeDimensions(writing: Writing): Section[] {
  const shown = applicableOutcomes(writing);
  return shown.map((outcome, index) => ({
    id: `dimension-${outcome.dimension.id}`,
    eyebrow: writing.translate('report.dimension.eyebrow', { number: index + 1, total: shown.length }),
    title: writing.text(outcome.dimension.name),
    // Nobody heard, there is next to nothing to say.
    startsPage: writing.assessment.respondents.length > 0,
    blocks: dimensionBlocks(writing, outcome),
  }));
}

function dimensionBlocks(writing: Writing, outcome: DimensionOutcome): Block[] {
  const { id, summary } = outcome.dimension;
  return [
    {
      kind: 'lead',
      key: `dimension.${id}.summary`,
      source: { kind: 'dimension', id },
      text: writing.text(summary),
    },
    resultFigures(writing, outcome),
    ...bandMeaning(writing, outcome),
    situationNote(writing, outcome),
    ...escalators(writing, outcome),
    ...composeFacetBars(writing, id),
    ...composeFacetFindings(writing, id),
    ...composePictures(writing, id),
    ...composeQuotes(writing, id),
    ...composeViews(writing, id),
    ...composeBlindSpots(writing, id),
  ];
}

function resultFigures(writing: Writing, { result, verdict }: DimensionOutcome): Block {
  const { figures, template, text, translate } = writing;
  const band = result.band === null ? undefined : template.configuration.bands[result.band - 1];
  const { confidence, score } = result;
  const isHeard = confidence.respondents > 0;
  return {
    kind: 'figures',
    items: [
      {
        label: translate('report.dimension.score'),
        value: figures.score(score),
        note:
          band === undefined || result.band === null
            ? translate('report.dimension.noScore')
            : translate('report.dimension.band', { number: result.band, name: text(band.name) }),
      },
      {
        label: translate('report.dimension.urgency'),
        value: translate(`terms.level.${verdict.level}`),
        note: translate('report.dimension.severity', { severity: figures.severity(verdict.severity) }),
      },
      {
        label: translate('report.dimension.mode'),
        value: verdict.mode === null ? translate('report.noValue') : translate(`terms.mode.${verdict.mode}`),
        ...(verdict.trainableShare === null
          ? {}
          : {
              note: translate('report.dimension.trainable', {
                share: figures.trainableShare(verdict.trainableShare),
              }),
            }),
      },
      {
        label: translate('report.dimension.confidence'),
        value: isHeard ? confidence.grade : translate('report.noValue'),
        ...(isHeard && confidence.isOpinionOnly ? { note: translate('report.dimension.opinionOnly') } : {}),
      },
    ],
  };
}

function bandMeaning(writing: Writing, { result }: DimensionOutcome): Block[] {
  const { template, text, translate } = writing;
  const { bands, scoredWeightFloor, weakLinkSteps } = template.configuration;
  if (result.band === null) {
    const weights = { weight: writing.figures.decimal(result.scoredWeight, 0), needed: scoredWeightFloor };
    return [{ kind: 'paragraph', tone: 'muted', text: translate('report.dimension.noScoreNote', weights) }];
  }
  const band = bands[result.band - 1];
  const capped =
    result.cappedBy === null || !isCapShown(writing, result.cappedBy)
      ? []
      : [
          translate('report.dimension.cappedBy', {
            facet: facetName(writing, result.cappedBy),
            steps: weakLinkSteps,
          }),
        ];
  return [
    { kind: 'paragraph', text: [...(band === undefined ? [] : [text(band.meaning)]), ...capped].join(' ') },
  ];
}

function isCapShown(writing: Writing, facet: string): boolean {
  const result = writing.assessment.facets[facet];
  return result !== undefined && isFacetShown(writing, result);
}

function situationNote(writing: Writing, { dimension, verdict }: DimensionOutcome): Block {
  const { text, translate } = writing;
  const { id, name, description } = dimension.situation;
  const addition = adviceAddition(writing, verdict);
  const advice = translate('report.dimension.adviceIs', {
    description: text(description),
    advice: adviceText(writing, verdict),
  });
  return {
    kind: 'note',
    key: `dimension.${dimension.id}.situation`,
    source: { kind: 'dimension', id: dimension.id },
    title: translate('report.dimension.situation', { id, name: text(name) }),
    text: addition === null ? advice : `${advice} ${asSentence(addition)}`,
  };
}

/** Every escalator that holds is listed, even where the level could not rise (ruling 11). */
function escalators(writing: Writing, { dimension, verdict }: DimensionOutcome): Block[] {
  const items = verdict.escalators.flatMap((fired) => {
    const known = dimension.escalators.find(({ id }) => id === fired.id);
    if (known === undefined) return [];
    const value = isEscalatorShown(writing, verdict.situation, fired.id) ? fired.value : null;
    return [fill(writing.text(escalatorSentence(known, value)), { value: writing.figures.score(value) })];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: writing.translate('report.dimension.escalated') },
    { kind: 'list', key: `dimension.${dimension.id}.escalated`, items },
  ];
}
