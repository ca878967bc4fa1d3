import { GridList, useDragAndDrop } from 'react-aria-components';
import type { Edition } from '#shared/report/editions';
import { withMoved, type OutlineEntry } from '#shared/report/outline';
import { useTranslate } from '../../../wording';
import styles from './Outline.module.css';
import { OutlineLine } from './OutlineLine';
import type { Outline } from './useOutline';

interface Props {
  readonly outline: Outline;
  readonly edition: Edition;
  readonly onEdit: (entry: OutlineEntry) => void;
  readonly onShow: ((section: string) => void) | undefined;
}

/** The parts in order: moved by mouse or keyboard, switched on and off. */
export function OutlineList({ outline, edition, onEdit, onShow }: Props) {
  const t = useTranslate();
  const { arrange, canChange, entries, titleOf } = outline;
  const move = (id: string, place: number): void => void arrange(withMoved(entries, id, place));
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canChange,
    getItems: (keys) =>
      [...keys].map((key) => {
        const entry = entries.find(({ id }) => id === key);
        return { 'text/plain': entry === undefined ? '' : titleOf(entry) };
      }),
    onReorder: ({ keys, target }) => {
      const id = String([...keys][0]);
      const others = entries.filter((entry) => entry.id !== id);
      const at = others.findIndex((entry) => entry.id === target.key);
      move(id, at + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  return (
    <GridList
      aria-label={t('app.reportOutline.list')}
      className={styles['list'] ?? ''}
      items={entries}
      dependencies={[outline, edition]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
    >
      {(entry) => (
        <OutlineLine
          entry={entry}
          place={entries.indexOf(entry)}
          outline={outline}
          edition={edition}
          onMove={(place) => move(entry.id, place)}
          onEdit={() => onEdit(entry)}
          onShow={onShow}
        />
      )}
    </GridList>
  );
}
