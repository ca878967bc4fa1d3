import {
  notableChange,
  progressOverTime,
  type Change,
  type FacetChange,
  type Progress,
} from '../../outputs/progressOverTime';
import type { ProgressRow } from '../chartBlock';
import type { Block, Section } from '../document';
import { chapter } from './chapter';
import { isFacetShown } from './shown';
import { facetName, levelTone, type Writing } from './writing';

/** What moved since the engagement that this one follows; nothing where it follows none. */
export function composeProgress(writing: Writing): Section[] {
  const { earlier, template, text, translate } = writing;
  if (earlier === undefined || writing.assessment.respondents.length === 0) return [];
  const made = progressOverTime(earlier, writing);
  if (!made.ok) return [];
  const progress = made.value;
  const facets = progress.facets.filter((each) => isChangeShown(writing, each.facet));
  const isOtherGroups = facets.some(({ groups }) => groups.onlyAfter.length + groups.onlyBefore.length > 0);
  return [
    chapter(writing, 'progress', [
      {
        kind: 'paragraph',
        text: [
          translate('report.chapters.progress.intro', {
            title: earlier.engagement.title,
            points: notableChange,
          }),
          ...(progress.isAskedAlike ? [] : [translate('report.chapters.progress.otherTemplate')]),
          ...(isOtherGroups ? [translate('report.chapters.progress.groups')] : []),
        ].join(' '),
      },
      {
        kind: 'progress',
        caption: translate('report.chapters.progress.caption'),
        alt: translate('report.chapters.progress.alt', {
          improved: namesOf(writing, progress.mostImproved),
          worsened: namesOf(writing, progress.mostWorsened),
        }),
        hasTable: true,
        bands: template.configuration.bands.map(({ from, name }) => ({ value: from, label: text(name) })),
        rows: rowsOf(writing, progress, facets),
        labels: {
          item: translate('report.chapters.progress.item'),
          before: translate('report.chapters.progress.before'),
          after: translate('report.chapters.progress.after'),
          change: translate('report.chapters.progress.change'),
        },
      },
      ...levels(writing, progress),
      ...outcomes(writing, progress),
    ]),
  ];
}

/** Shown at both times: else the change would tell what few people answered. */
function isChangeShown(writing: Writing, facet: string): boolean {
  const { earlier } = writing;
  if (earlier === undefined) return false;
  const [before, after] = [earlier.assessment.facets[facet], writing.assessment.facets[facet]];
  return (
    before !== undefined &&
    after !== undefined &&
    isFacetShown({ ...writing, engagement: earlier.engagement }, before) &&
    isFacetShown(writing, after)
  );
}

function namesOf(writing: Writing, changes: readonly FacetChange[]): string {
  const names = changes
    .filter(({ facet }) => isChangeShown(writing, facet))
    .map(({ facet }) => facetName(writing, facet));
  return names.length === 0 ? writing.translate('report.chapters.progress.nothing') : names.join(', ');
}

function rowsOf(writing: Writing, progress: Progress, facets: readonly FacetChange[]): ProgressRow[] {
  const shown = progress.dimensions.filter(
    ({ dimension }) => writing.assessment.dimensions[dimension]?.isApplicable === true,
  );
  return [
    row(writing, writing.translate('report.chapters.progress.overall'), progress.overall, true),
    ...shown.flatMap((each) => [
      row(
        writing,
        writing.text(writing.index.dimensions.get(each.dimension)?.name ?? { en: each.dimension }),
        each,
        true,
      ),
      ...facets
        .filter(({ dimension }) => dimension === each.dimension)
        .map((facet) => row(writing, facetName(writing, facet.facet), facet, false)),
    ]),
  ];
}

function row({ figures, translate }: Writing, label: string, change: Change, isStrong: boolean): ProgressRow {
  const moved = change.change;
  const movement = moved === null ? 'unknown' : !change.isNotable ? 'little' : moved > 0 ? 'better' : 'worse';
  const signed = moved === null ? '' : `${moved < 0 ? '−' : '+'}${figures.decimal(Math.abs(moved), 0)}`;
  return {
    label,
    ...(isStrong ? { isStrong } : {}),
    before: change.before,
    after: change.after,
    beforeText: figures.score(change.before),
    afterText: figures.score(change.after),
    changeText: translate(`report.chapters.progress.${movement}`, { change: signed }),
    movement,
  };
}

function levels({ figures, index, text, translate }: Writing, { situations }: Progress): Block[] {
  if (situations.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.progress.levels') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.progress.situation'), width: 'wide' },
        { title: translate('report.chapters.progress.before'), width: 'normal' },
        { title: translate('report.chapters.progress.after'), width: 'normal' },
        { title: translate('terms.severity'), width: 'normal', isNumber: true },
      ],
      rows: situations.map(({ dimension, level, severity, situation }) => [
        { text: `${situation} ${text(index.dimensions.get(dimension)?.situation.name ?? { en: '' })}` },
        { text: translate(`terms.level.${level.before}`), tone: levelTone(level.before) },
        { text: translate(`terms.level.${level.after}`), tone: levelTone(level.after) },
        {
          text: `${figures.severity(severity.before)} → ${figures.severity(severity.after)}`,
          isNumber: true,
        },
      ]),
    },
  ];
}

/** Notes on outcomes stay inside: they may name people. */
function outcomes({ text, translate }: Writing, { recommendations }: Progress): Block[] {
  if (recommendations.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.progress.outcomes') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.progress.recommendation'), width: 'wide' },
        { title: translate('report.chapters.progress.outcome'), width: 'normal' },
      ],
      rows: recommendations.map(({ isOwn, outcome, recommendation, title }) => [
        { text: isOwn ? text(title) : `${recommendation} ${text(title)}`, isStrong: true },
        { text: translate(`report.chapters.progress.result.${outcome}`) },
      ]),
    },
  ];
}
