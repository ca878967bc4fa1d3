import { GripVertical } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import type { Edition } from '#shared/report/editions';
import { chapterIdOf, type OutlineEntry } from '#shared/report/outline';
import { sectionKind } from '#shared/report/sections';
import { Menu } from '../../../ui/Menu';
import { SwitchField } from '../../../ui/SwitchField';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import styles from './Outline.module.css';
import type { Outline } from './useOutline';

interface Props {
  readonly entry: OutlineEntry;
  /** 0 for the first. */
  readonly place: number;
  readonly outline: Outline;
  readonly edition: Edition;
  readonly onMove: (place: number) => void;
  readonly onEdit: () => void;
  readonly onShow: ((section: string) => void) | undefined;
}

/** One part: where it can be taken hold of, its name, whether the edition shows it, and what else can be done. */
export function OutlineLine({ entry, place, outline, edition, onMove, onEdit, onShow }: Props) {
  const t = useTranslate();
  const { arrange, canChange, entries, titleOf, usualTitleOf } = outline;
  const title = titleOf(entry);
  const { editions, id, isShown, section } = entry;
  const kind = section === null ? undefined : sectionKind(section);
  const isFixed = kind?.isInternalOnly === true && edition !== 'internal';
  const note =
    section === null
      ? t('app.reportOutline.own')
      : isFixed
        ? t('app.reportOutline.internalOnly')
        : entry.title === null
          ? null
          : t('app.reportOutline.renamed', { title: usualTitleOf(entry) });

  const replace = (changed: Partial<OutlineEntry>): void =>
    void arrange(entries.map((each) => (each.id === id ? { ...each, ...changed } : each)));
  const remove = async (): Promise<void> => {
    const before = outline.choices;
    const isDone = await arrange(entries.filter((each) => each.id !== id));
    if (!isDone) return;
    showToast({
      title: t('app.reportOutline.removed', { title }),
      action: { label: t('actions.undo'), onPress: () => void outline.keep(before) },
    });
  };
  const action = (key: 'rename' | 'edit' | 'usualName' | 'up' | 'down' | 'goTo', onAction: () => void) => ({
    id: key,
    label: t(`app.reportOutline.${key}`),
    onAction,
  });
  const actions = [
    ...(isShown && onShow !== undefined ? [action('goTo', () => onShow(chapterIdOf(entry)))] : []),
    ...(!canChange
      ? []
      : [
          ...(section === null ? [action('edit', onEdit)] : []),
          ...(section !== null && kind?.isNamedBySubject !== true ? [action('rename', onEdit)] : []),
          ...(section !== null && entry.title !== null
            ? [action('usualName', () => replace({ title: null }))]
            : []),
          ...(place > 0 ? [action('up', () => onMove(place - 1))] : []),
          ...(place < entries.length - 1 ? [action('down', () => onMove(place + 1))] : []),
          ...(section === null
            ? [
                {
                  id: 'remove',
                  label: t('app.reportOutline.remove'),
                  isDangerous: true,
                  onAction: () => void remove(),
                },
              ]
            : []),
        ]),
  ];
  return (
    // The id by which the list says what was moved: a component between would otherwise keep it to itself.
    <GridListItem id={id} textValue={title} className={styles['line'] ?? ''} data-off={!isShown}>
      <AriaButton
        slot="drag"
        className={styles['handle'] ?? ''}
        isDisabled={!canChange}
        aria-label={t('app.reportOutline.drag', { title })}
      >
        <GripVertical size={16} aria-hidden />
      </AriaButton>
      <span className={styles['name']}>
        {isShown && onShow !== undefined ? (
          <AriaButton className={styles['goTo'] ?? ''} onPress={() => onShow(chapterIdOf(entry))}>
            {title}
          </AriaButton>
        ) : (
          title
        )}
        {note !== null && <span className={styles['muted']}>{note}</span>}
      </span>
      <SwitchField
        label={t('app.reportOutline.shown', { title })}
        shown={t(isShown ? 'app.reportOutline.on' : 'app.reportOutline.off')}
        isOn={isShown}
        isDisabled={!canChange || isFixed}
        onChange={(isOn) =>
          replace({
            editions: isOn ? [...editions, edition] : editions.filter((each) => each !== edition),
          })
        }
      />
      {actions.length > 0 && <Menu label={t('app.reportOutline.menu', { title })} actions={actions} />}
    </GridListItem>
  );
}
