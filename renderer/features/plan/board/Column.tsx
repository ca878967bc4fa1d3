import { useMemo } from 'react';
import { GridList, GridListItem, isTextDropItem, useDragAndDrop, type DropItem } from 'react-aria-components';
import type { PlanPlace } from '#shared/engagement/decision';
import { useTranslate } from '../../../wording';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';
import { Card } from './Card';
import { gapAt } from './choices';

/** What a dragged card is called, so that nothing else can be dropped here. */
const dragType = 'plumbline-recommendation';

/** One wave, or what comes later: cards in their order, moved by mouse or by keyboard. */
export function Column({ wave }: { readonly wave: PlanPlace }) {
  const t = useTranslate();
  const board = useBoardView();
  const items = board.columnOf(wave);
  const entries = useMemo(() => items.map((item) => ({ id: item.id, item })), [items]);

  const drop = (id: string | undefined, target: { key: unknown; dropPosition: string } | null): void => {
    const item = id === undefined ? undefined : board.items.get(id);
    if (item === undefined) return;
    const others = items.filter((each) => each.id !== item.id);
    const at = target === null ? others.length : others.findIndex((each) => each.id === target.key);
    const place = target?.dropPosition === 'after' ? at + 1 : at;
    board.move(item, gapAt(wave, items, item.id, at === -1 ? others.length : place));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !board.canChange,
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    getItems: (keys) =>
      [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': board.titleOf(String(key)) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      drop(key === undefined ? undefined : String(key), target);
    },
    onInsert: ({ items: dropped, target }) => void draggedId(dropped).then((id) => drop(id, target)),
    onRootDrop: ({ items: dropped }) => void draggedId(dropped).then((id) => drop(id, null)),
  });

  return (
    <GridList
      aria-label={board.placeName(wave)}
      className={styles['cards'] ?? ''}
      items={entries}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className={styles['empty']}>{t('app.planBoard.empty')}</p>}
    >
      {({ id, item }) => (
        <GridListItem
          id={id}
          textValue={board.titleOf(id)}
          className={styles['card'] ?? ''}
          data-changed={item.isMoved || item.isOwn || item.edited.length > 0}
        >
          <Card id={id} />
        </GridListItem>
      )}
    </GridList>
  );
}

async function draggedId(items: readonly DropItem[]): Promise<string | undefined> {
  const [item] = items.filter(isTextDropItem);
  return item?.getText(dragType);
}
