import { roadmap, type RoadmapBand, type RoadmapItem } from '../../../outputs/roadmap';
import type { GanttBlock, GanttRow } from '../../chartBlock';
import type { ChartWriting } from './chartWriting';

/** The roadmap over its days: a bar per recommendation, under its wave; null for a plan without any. */
export function composeGantt(writing: ChartWriting): GanttBlock | null {
  const { text, translate } = writing;
  const { bands } = roadmap(writing);
  if (bands.every(({ items }) => items.length === 0)) return null;
  const waves = [...new Set(bands.map(({ wave }) => wave))];
  return {
    kind: 'gantt',
    caption: translate('charts.gantt.caption'),
    alt: translate('charts.gantt.alt', {
      days: bands.at(-1)?.toDay ?? 0,
      values: bands
        .filter(({ items }) => items.length > 0)
        .map((band) =>
          translate('charts.gantt.count', {
            period: daysOf(writing, band),
            items: band.items
              .map(({ isOwn, recommendation, title }) => (isOwn ? text(title) : recommendation))
              .join(', '),
          }),
        )
        .join('; '),
    }),
    periods: bands.map((band) => ({ from: band.fromDay - 1, to: band.toDay, label: daysOf(writing, band) })),
    groups: waves.flatMap((wave) => {
      const rows = bands
        .filter((band) => band.wave === wave)
        .flatMap((band) => band.items.map((item) => ganttRow(writing, band, item)));
      return rows.length === 0 ? [] : [{ label: translate('charts.gantt.wave', { wave }), rows }];
    }),
    labels: { item: translate('charts.gantt.item'), time: translate('charts.gantt.time') },
  };
}

function daysOf({ translate }: ChartWriting, { fromDay, toDay }: RoadmapBand): string {
  return translate('charts.gantt.days', { from: fromDay, to: toDay });
}

function ganttRow(writing: ChartWriting, band: RoadmapBand, item: RoadmapItem): GanttRow {
  const { text, translate } = writing;
  const { dependsOn, isOwn, isRemeasure, owner, recommendation, title } = item;
  const after =
    dependsOn.length === 0 ? [] : [translate('charts.gantt.after', { items: dependsOn.join(', ') })];
  return {
    id: isOwn ? '' : recommendation,
    label: text(title),
    note: [text(owner), ...after].join('; '),
    from: band.fromDay - 1,
    to: band.toDay,
    text: isRemeasure ? translate('charts.gantt.day', { day: band.toDay }) : daysOf(writing, band),
    ...(isRemeasure ? { isMilestone: true } : {}),
  };
}
