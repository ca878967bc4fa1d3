import { readinessTriggers, type TriggerResult, type TriggerState } from '../../outputs/readinessTriggers';
import type { Cell, Section, Tone } from '../document';
import { flowingChapter } from './chapter';
import { isConditionShown } from './shown';
import type { Writing } from './writing';

const tones: Readonly<Record<TriggerState, Tone>> = {
  red: 'now',
  amber: 'quarter',
  clear: 'calm',
  unknown: 'muted',
};

/** The trigger table where its situation applies; states that rest on few answers are not told (5.4, ruling 27). */
export function composeTriggers(writing: Writing): Section[] {
  const { translate } = writing;
  const table = readinessTriggers(writing);
  const outcome = writing.outcomes.find(({ verdict }) => verdict.situation === table.situation);
  if (outcome?.result.isApplicable !== true) return [];
  const rows = table.items.map((item) => ({ item, isShown: isItemShown(writing, item) }));
  const count = (state: TriggerState): number =>
    rows.filter(({ isShown, item }) => (isShown ? item.state : 'unknown') === state).length;
  return [
    flowingChapter(writing, 'triggers', [
      {
        kind: 'paragraph',
        text: translate('report.chapters.triggers.intro', {
          red: count('red'),
          amber: count('amber'),
          clear: count('clear'),
          unknown: count('unknown'),
        }),
      },
      ...(table.pageOne.isDue && rows.every(({ isShown }) => isShown)
        ? [{ kind: 'paragraph', text: translate('report.chapters.triggers.pageOne') } as const]
        : []),
      {
        kind: 'table',
        columns: [
          { title: translate('report.chapters.triggers.trigger'), width: 'wide' },
          { title: translate('report.chapters.triggers.state'), width: 'normal' },
          { title: translate('report.chapters.triggers.reached'), width: 'wide' },
          { title: translate('report.chapters.triggers.response'), width: 'wide' },
        ],
        rows: rows.map(({ item, isShown }) => triggerRow(writing, item, isShown)),
      },
    ]),
  ];
}

function isItemShown(writing: Writing, { id }: TriggerResult): boolean {
  const known = writing.template.outputs.triggers.items.find((item) => item.id === id);
  return (
    known === undefined ||
    (isConditionShown(writing, known.red.when) && isConditionShown(writing, known.amber.when))
  );
}

function triggerRow(writing: Writing, item: TriggerResult, isShown: boolean): Cell[] {
  const { text, translate } = writing;
  const state = isShown ? item.state : 'unknown';
  const isDue = state === 'red' || state === 'amber';
  return [
    { text: text(item.name), isStrong: true },
    { text: translate(`report.chapters.triggers.states.${state}`), tone: tones[state] },
    {
      text: isShown
        ? item.reached === null
          ? ''
          : text(item.reached)
        : translate('report.chapters.triggers.hidden'),
      ...(isShown ? {} : { tone: 'muted' as const }),
    },
    { text: isDue ? response(writing, item) : '' },
  ];
}

function response({ index, text }: Writing, { firstResponse, firstResponseText }: TriggerResult): string {
  const titles = firstResponse.flatMap((id) => {
    const known = index.recommendations.get(id);
    return known === undefined ? [] : [`${id} ${text(known.title)}`];
  });
  return [...titles, ...(firstResponseText === null ? [] : [text(firstResponseText)])].join('; ');
}
