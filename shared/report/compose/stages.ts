import { stageMap, type StageMap } from '../../outputs/stageMap';
import type { Block, Section } from '../document';
import { chapter } from './chapter';
import { stagesBlock } from './charts/stages';
import type { Writing } from './writing';

/** Where between projects and products the company stands, where that question applies (section 5.3). */
export function composeStages(writing: Writing): Section[] {
  const { text, translate } = writing;
  const map = stageMap(writing);
  const { range } = map;
  if (!map.isApplicable || range === null) return [];
  const isShown = map.isPrintable || writing.edition === 'internal';
  const nameOf = (place: number): string => text(map.stages[place]?.name ?? { en: '' });
  return [
    chapter(writing, 'stages', [
      {
        kind: 'lead',
        text: isShown
          ? translate('report.chapters.stages.intro', { people: map.people, groups: map.groups })
          : translate('report.chapters.stages.few'),
      },
      ...(isShown ? [stagesBlock(writing, map, true), meaning(writing, map, range, nameOf)] : []),
      ...(isShown ? currentStage(writing, map) : []),
      { kind: 'heading', level: 2, text: translate('report.chapters.stages.all') },
      stageTable(writing, map),
    ]),
  ];
}

type Range = NonNullable<StageMap['range']>;

/** A range of two stages or more is a finding of its own. */
function meaning(
  { translate }: Writing,
  _map: StageMap,
  range: Range,
  nameOf: (place: number) => string,
): Block {
  const reach = { width: range.width, lowest: nameOf(range.lowest), highest: nameOf(range.highest) };
  const key = range.isWide ? 'wide' : range.width === 0 ? 'agreed' : 'narrow';
  return { kind: 'paragraph', text: translate(`report.chapters.stages.${key}`, reach) };
}

function currentStage({ text, translate }: Writing, { current }: StageMap): Block[] {
  if (current === null) return [];
  return [
    {
      kind: 'finding',
      title: translate('report.chapters.stages.now', { stage: text(current.name) }),
      tags: [],
      text: text(current.recognisedBy),
      details: [
        { label: translate('report.chapters.stages.workNow'), text: text(current.workNow) },
        { label: translate('report.chapters.stages.moveOn'), text: text(current.moveOnWhen) },
      ],
    },
  ];
}

function stageTable({ text, translate }: Writing, { stages }: StageMap): Block {
  return {
    kind: 'table',
    columns: [
      { title: translate('report.chapters.stages.stage'), width: 'normal' },
      { title: translate('report.chapters.stages.recognised'), width: 'wide' },
      { title: translate('report.chapters.stages.revenue'), width: 'normal' },
      { title: translate('report.chapters.stages.moveOn'), width: 'wide' },
    ],
    rows: stages.map(({ name, recognisedBy, bespokeRevenue, moveOnWhen }) => [
      { text: text(name), isStrong: true },
      { text: text(recognisedBy) },
      { text: text(bespokeRevenue) },
      { text: text(moveOnWhen) },
    ]),
  };
}
