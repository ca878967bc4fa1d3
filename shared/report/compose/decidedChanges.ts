import type { DecidedItem } from '../../planning/decidedItem';
import type { PlanPlace } from '../../engagement/decision';
import type { Block } from '../document';
import type { Writing } from './writing';

/** Where the plan departs from the computed one: each place beside the other, and why (section 4.3). */
export function composeDecidedChanges(writing: Writing): Block[] {
  const { decided, translate } = writing;
  if (!decided.isChanged) return [];
  const lists = [
    ...decided.waves.map(({ wave, items }) => ({ wave: wave, items })),
    { wave: 'later' as const, items: decided.later },
  ];
  const changed = lists.flatMap(({ wave, items }) =>
    items.flatMap((item, place) =>
      item.isOwn || item.isMoved || item.edited.length > 0
        ? [{ item, chosen: chosenText(writing, item, wave, place + 1) }]
        : [],
    ),
  );
  const dismissed = decided.dismissed.map((item) => ({
    item,
    chosen: translate('report.recommendations.dismissed'),
  }));
  return [
    { kind: 'heading', level: 2, text: translate('report.recommendations.changesTitle') },
    { kind: 'paragraph', text: translate('report.recommendations.changesIntro') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.recommendations.recommendation'), width: 'wide' },
        { title: translate('report.recommendations.computed'), width: 'normal' },
        { title: translate('report.recommendations.decided'), width: 'normal' },
        { title: translate('report.recommendations.decidedReason'), width: 'wide' },
      ],
      rows: [...changed, ...dismissed].map(({ item, chosen }) => [
        { text: itemTitle(writing, item), isStrong: true },
        { text: computedText(writing, item), tone: 'muted' },
        { text: chosen },
        { text: item.reason ?? translate('report.noValue') },
      ]),
    },
  ];
}

/** The title behind its number; an own one has none. */
export function itemTitle({ text }: Writing, { id, isOwn, title }: DecidedItem): string {
  return isOwn ? text(title) : `${id} ${text(title)}`;
}

function computedText(writing: Writing, { computed, isOwn }: DecidedItem): string {
  if (computed !== null) return placeText(writing, computed.wave, computed.place);
  return writing.translate(isOwn ? 'report.recommendations.own' : 'report.recommendations.notComputed');
}

function chosenText(writing: Writing, { edited }: DecidedItem, wave: PlanPlace, place: number): string {
  const where = placeText(writing, wave, place);
  return edited.length === 0 ? where : writing.translate('report.recommendations.reworded', { place: where });
}

function placeText({ translate }: Writing, wave: PlanPlace, place: number): string {
  return wave === 'later'
    ? translate('report.summary.later')
    : translate('report.recommendations.place', { wave, place });
}
