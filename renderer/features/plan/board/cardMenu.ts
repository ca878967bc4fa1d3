import type { PlanPlace } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import type { Translate } from '#shared/wording/translate';
import type { MenuAction } from '../../../ui/Menu';
import { gapAt } from './choices';
import type { Board } from './useBoard';

/** Everything one can do with a card, for those who do not drag. */
export function cardMenu(board: Board, item: DecidedItem, t: Translate): readonly MenuAction[] {
  const { accept, ask, clear, toComputedPlace } = board;
  const isAccepted = item.choice === 'accepted';
  const isChanged = item.isMoved || item.edited.length > 0;
  const action = (id: keyof typeof labels, onAction: () => void, isDangerous = false): MenuAction => ({
    id,
    label: t(labels[id]),
    isDangerous,
    onAction,
  });
  const ofOwn = [
    action('editOwn', () => ask({ kind: 'own', item })),
    ...moves(board, item, t),
    action('removeOwn', () => ask({ kind: 'remove-own', item }), true),
  ];
  if (item.isOwn) return ofOwn;
  return [
    isAccepted ? action('unaccept', () => accept(item, false)) : action('accept', () => accept(item, true)),
    action('dismiss', () => ask({ kind: 'dismiss', item })),
    action('edit', () => ask({ kind: 'edit', item })),
    ...moves(board, item, t),
    ...(item.isMoved && item.computed !== null ? [action('back', () => toComputedPlace(item))] : []),
    ...(item.computed === null ? [action('takeOut', () => clear(item))] : []),
    ...(isChanged && item.computed !== null && (isAccepted || item.edited.length > 0)
      ? [action('clear', () => clear(item))]
      : []),
  ];
}

const labels = {
  accept: 'app.planBoard.menu.accept',
  unaccept: 'app.planBoard.menu.unaccept',
  dismiss: 'app.planBoard.menu.dismiss',
  edit: 'app.planBoard.menu.edit',
  editOwn: 'app.planBoard.menu.editOwn',
  removeOwn: 'app.planBoard.menu.removeOwn',
  back: 'app.planBoard.menu.back',
  clear: 'app.planBoard.menu.clear',
  takeOut: 'app.planBoard.menu.takeOut',
} as const;

function moves(board: Board, item: DecidedItem, t: Translate): readonly MenuAction[] {
  const { chosen, columnOf, move } = board;
  const places: readonly PlanPlace[] = [...chosen.waves.map(({ wave }) => wave), 'later'];
  const column = columnOf(item.wave);
  const at = column.findIndex(({ id }) => id === item.id);
  const within = (id: 'up' | 'down', place: number): MenuAction => ({
    id,
    label: t(`app.planBoard.menu.${id}`),
    onAction: () => move(item, gapAt(item.wave, column, item.id, place)),
  });
  return [
    ...places
      .filter((place) => place !== item.wave)
      .map((place) => ({
        id: `to-${place}`,
        label:
          place === 'later'
            ? t('app.planBoard.menu.toLater')
            : t('app.planBoard.menu.toWave', { wave: place }),
        onAction: () => move(item, atTheEnd(board, item, place)),
      })),
    ...(at > 0 ? [within('up', at - 1)] : []),
    ...(at < column.length - 1 ? [within('down', at + 1)] : []),
  ];
}

/** Behind the last card, yet in front of the measurement that closes the plan. */
function atTheEnd({ columnOf }: Board, item: DecidedItem, wave: PlanPlace) {
  const column = columnOf(wave);
  const closing = column.at(-1)?.isRemeasure === true ? 1 : 0;
  return gapAt(wave, column, item.id, column.length - closing);
}
