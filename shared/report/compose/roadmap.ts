import { roadmap, type Roadmap, type RoadmapItem } from '../../outputs/roadmap';
import type { Block, Cell, Section } from '../document';
import { chapter, flowingChapter } from './chapter';
import { composeGantt } from './charts/gantt';
import type { Writing } from './writing';

/** The decided plan over time, as a chart and band by band (section 5.6). */
export function composeRoadmap(writing: Writing): Section {
  const { edition, translate } = writing;
  const map = roadmap(writing);
  const chart = composeGantt(writing);
  const bands = map.bands.filter(({ items }) => items.length > 0);
  if (bands.length === 0)
    return flowingChapter(writing, 'roadmap', [
      { kind: 'paragraph', text: translate('report.chapters.roadmap.empty') },
    ]);
  return chapter(writing, 'roadmap', [
    { kind: 'paragraph', text: translate('report.chapters.roadmap.intro') },
    ...(chart === null ? [] : [chart]),
    ...bands.flatMap((band) => bandBlocks(writing, band)),
    ...(edition === 'board' ? [] : later(writing, map)),
  ]);
}

type Band = Roadmap['bands'][number];

function daysText({ translate }: Writing, { fromDay, toDay }: Band): string {
  return translate('report.chapters.roadmap.days', { from: fromDay, to: toDay });
}

function bandBlocks(writing: Writing, band: Band): Block[] {
  const { edition, text, translate } = writing;
  const isShort = edition === 'board';
  return [
    { kind: 'heading', level: 2, text: daysText(writing, band) },
    { kind: 'paragraph', text: text(band.opening) },
    ...(isShort
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: translate('report.chapters.roadmap.item'), width: 'wide' },
              { title: translate('report.chapters.roadmap.firstStep'), width: 'wide' },
              { title: translate('report.chapters.roadmap.deliverable'), width: 'wide' },
              { title: translate('report.chapters.roadmap.measure'), width: 'wide' },
            ],
            rows: band.items.map((item) => itemRow(writing, item)),
          } as const,
        ]),
  ];
}

function itemRow({ text, translate }: Writing, item: RoadmapItem): Cell[] {
  const title = item.isOwn ? text(item.title) : `${item.recommendation} ${text(item.title)}`;
  const after = item.dependsOn.join(', ');
  return [
    {
      text: [
        title,
        text(item.owner),
        ...(after === '' ? [] : [translate('report.chapters.roadmap.depends', { items: after })]),
      ].join('\n'),
      isStrong: true,
    },
    { text: item.firstStep === null ? '' : text(item.firstStep) },
    { text: text(item.deliverable) },
    { text: item.measure === null ? '' : text(item.measure) },
  ];
}

function later({ text, translate }: Writing, { appendix }: Roadmap): Block[] {
  if (appendix.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.roadmap.later') },
    { kind: 'paragraph', text: translate('report.chapters.roadmap.laterIntro') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.roadmap.item'), width: 'wide' },
        { title: translate('report.chapters.roadmap.owner'), width: 'normal' },
        { title: translate('report.chapters.roadmap.why'), width: 'normal' },
      ],
      rows: appendix.map((item): Cell[] => [
        {
          text: item.isOwn ? text(item.title) : `${item.recommendation} ${text(item.title)}`,
          isStrong: true,
        },
        { text: text(item.owner) },
        {
          text: translate(`report.chapters.roadmap.${item.because === 'later' ? 'afterPlan' : 'noRoom'}`),
          tone: 'muted',
        },
      ]),
    },
  ];
}
