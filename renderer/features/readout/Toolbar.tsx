import { AppWindow, ChevronLeft, ChevronRight, List, Maximize, NotebookPen, Square, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { ChoiceMenu } from '../../ui/ChoiceMenu';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Readout.module.css';
import { readoutEditions, type ReadoutEdition } from './readoutEditions';
import type { ReadoutDeed } from './useReadoutKeys';

interface Props {
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
  readonly chapter: string;
  readonly edition: ReadoutEdition;
  readonly isQuiet: boolean;
  readonly onDeed: (deed: ReadoutDeed) => void;
  readonly onChapter: (id: string) => void;
  readonly onEdition: (edition: ReadoutEdition) => void;
}

/** Everything the keys do, for a pointer, with the keys to learn; it goes away while the pointer rests. */
export function Toolbar(props: Props) {
  const { chapter, chapters, edition, isQuiet, onChapter, onDeed, onEdition } = props;
  const t = useTranslate();
  const button = (deed: ReadoutDeed, icon: ReactElement, keys: string) => (
    <Button
      size="small"
      look="quiet"
      aria-label={t(`app.readout.deeds.${deed}`)}
      aria-keyshortcuts={keys}
      onPress={() => onDeed(deed)}
    >
      {icon}
      <kbd aria-hidden>{t(`app.readout.keys.${deed}`)}</kbd>
    </Button>
  );
  return (
    <div
      role="toolbar"
      aria-label={t('app.readout.toolbar')}
      className={styles['toolbar']}
      data-quiet={isQuiet}
    >
      {button('previous', <ChevronLeft aria-hidden />, 'ArrowLeft')}
      {button('next', <ChevronRight aria-hidden />, 'ArrowRight')}
      <ChoiceMenu
        label={t('app.readout.chapters')}
        choices={chapters.map(({ id, title }) => ({ id, label: title }))}
        chosen={chapter}
        onChoose={onChapter}
      >
        <List aria-hidden />
      </ChoiceMenu>
      <ChoiceMenu
        label={t('app.readout.edition')}
        choices={readoutEditions.map((id) => ({ id, label: t(`app.readout.editions.${id}`) }))}
        chosen={edition}
        onChoose={(id) => {
          const next = readoutEditions.find((each) => each === id);
          if (next !== undefined) onEdition(next);
        }}
      >
        {t(`app.readout.editions.${edition}`)}
      </ChoiceMenu>
      {button('notes', <NotebookPen aria-hidden />, 'N')}
      {button('notesWindow', <AppWindow aria-hidden />, 'W')}
      {button('black', <Square aria-hidden fill="currentColor" />, 'B')}
      {button('fullScreen', <Maximize aria-hidden />, 'F')}
      {button('leave', <X aria-hidden />, 'Escape')}
    </div>
  );
}
