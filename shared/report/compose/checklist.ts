import {
  prerequisitesChecklist,
  type ChecklistItem,
  type PrerequisitesChecklist,
} from '../../outputs/prerequisitesChecklist';
import type { Block, Cell, Section, Tone } from '../document';
import { flowingChapter } from './chapter';
import { isConditionShown } from './shown';
import type { Writing } from './writing';

const tones: Readonly<Record<ChecklistItem['state'], Tone>> = { pass: 'calm', fail: 'now', unknown: 'muted' };

/** The checklist of prerequisites where its dimension applies (section 5.5). */
export function composeChecklist(writing: Writing): Section[] {
  const { text, translate } = writing;
  const list = prerequisitesChecklist(writing);
  if (!list.isApplicable || list.verdict === null) return [];
  const { checklist } = writing.template.outputs;
  const hidden = new Set(
    checklist.items.filter(({ passWhen }) => !isConditionShown(writing, passWhen)).map(({ id }) => id),
  );
  return [
    flowingChapter(writing, 'checklist', [
      {
        kind: 'lead',
        text: translate('report.chapters.checklist.verdict', { verdict: text(list.verdict.text) }),
      },
      { kind: 'paragraph', text: counts(writing, list) },
      ...(hidden.size === 0
        ? []
        : [
            {
              kind: 'paragraph',
              tone: 'muted',
              text: translate('report.chapters.checklist.hiddenNote'),
            } as const,
          ]),
      itemTable(writing, list, hidden),
    ]),
  ];
}

function counts({ translate }: Writing, list: PrerequisitesChecklist): string {
  const words = translate('report.chapters.checklist.intro', {
    pass: list.counts.pass,
    total: list.items.length,
    ready: list.readyFrom,
    conditional: list.conditionalFrom,
  });
  return list.isSettled ? words : `${words} ${translate('report.chapters.checklist.open')}`;
}

function itemTable(
  { text, translate }: Writing,
  { items }: PrerequisitesChecklist,
  hidden: ReadonlySet<string>,
): Block {
  return {
    kind: 'table',
    columns: [
      { title: '', width: 'slim', isNumber: true },
      { title: translate('report.chapters.checklist.item'), width: 'wide' },
      { title: translate('report.chapters.checklist.passWhen'), width: 'wide' },
      { title: translate('report.chapters.checklist.state'), width: 'normal' },
    ],
    rows: items.map((item, place): Cell[] => [
      { text: String(place + 1), isNumber: true, tone: 'muted' },
      {
        text: item.isRequiredForReady
          ? translate('report.chapters.checklist.required', { text: text(item.text) })
          : text(item.text),
        isStrong: true,
      },
      { text: text(item.passWhenText) },
      hidden.has(item.id)
        ? { text: translate('report.chapters.checklist.hidden'), tone: 'muted' }
        : { text: translate(`report.chapters.checklist.states.${item.state}`), tone: tones[item.state] },
    ]),
  };
}
