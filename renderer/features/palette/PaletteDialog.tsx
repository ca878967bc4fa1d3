import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
  TextField,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { entryGroups, type Entry } from './entry';
import styles from './PaletteDialog.module.css';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Best first; the dialog groups them and shows the first of each group. */
  readonly entries: readonly Entry[];
  readonly isLoading: boolean;
  /** Where one is looking, if not everywhere. */
  readonly note: string | null;
  readonly onInside?: (engagement: string) => void;
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

const mostOfAGroup = 8;

/** A box to type into and what it leads to. The box keeps the focus; arrows, Enter and Esc do the rest. */
export function PaletteDialog(props: Props) {
  const { typed, onType, entries, isLoading, note, onInside, onBack, onClose } = props;
  const t = useTranslate();
  const navigate = useNavigate();
  const sections = entryGroups
    .map((group) => ({
      id: group,
      entries: entries.filter((entry) => entry.group === group).slice(0, mostOfAGroup),
    }))
    .filter((section) => section.entries.length > 0)
    // What fits best decides which group comes first.
    .toSorted((one, other) => firstPlace(one.entries) - firstPlace(other.entries));
  function firstPlace([first]: readonly Entry[]): number {
    return first === undefined ? entries.length : entries.indexOf(first);
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const field = event.currentTarget;
    if (event.key === 'Backspace' && typed === '') onBack?.();
    if (event.key !== 'ArrowRight' || field.selectionStart !== typed.length) return;
    const line = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    const inside = entries.find(({ id }) => id === line?.dataset['key'])?.inside;
    if (inside === undefined || onInside === undefined) return;
    event.preventDefault();
    onInside(inside);
  };

  return (
    <Dialog
      isOpen
      title={t('app.palette.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <p className={styles['keys']}>
            <kbd>↑</kbd> <kbd>↓</kbd> {t('app.palette.keys.choose')} <kbd>Enter</kbd>{' '}
            {t('app.palette.keys.open')}
            {onInside !== undefined && (
              <>
                {' '}
                <kbd>→</kbd> {t('app.palette.keys.inside')}
              </>
            )}
            {onBack !== undefined && (
              <>
                {' '}
                <kbd>⌫</kbd> {t('app.palette.keys.back')}
              </>
            )}
          </p>
          <Button onPress={onClose}>{t('actions.close')}</Button>
        </>
      }
    >
      {note !== null && <p className={styles['note']}>{note}</p>}
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <TextField autoFocus aria-label={t('app.palette.label')} className={styles['search'] ?? ''}>
          <Search size={18} aria-hidden />
          <Input
            className={styles['input'] ?? ''}
            placeholder={t('app.palette.label')}
            maxLength={200}
            onKeyDown={onKeyDown}
          />
        </TextField>
        <ListBox
          aria-label={t('app.palette.title')}
          className={styles['lines'] ?? ''}
          items={sections}
          onAction={(key) => {
            const entry = entries.find(({ id }) => id === key);
            if (entry === undefined) return;
            onClose();
            void navigate(entry.to);
          }}
          renderEmptyState={() => (
            <p className={styles['nothing']}>
              {t(isLoading ? 'app.palette.loading' : 'app.palette.nothing', { typed: typed.trim() })}
            </p>
          )}
        >
          {(section) => (
            <ListBoxSection id={section.id}>
              <Header className={styles['group']}>{t(`app.palette.group.${section.id}`)}</Header>
              <Collection items={section.entries}>
                {({ id, text, hint, keys }) => (
                  <ListBoxItem id={id} textValue={text} className={styles['line'] ?? ''}>
                    <Text slot="label" className={styles['text'] ?? ''}>
                      {text}
                    </Text>
                    <Text slot="description" className={styles['hint'] ?? ''}>
                      {hint}
                    </Text>
                    {keys !== undefined && <kbd>{keys}</kbd>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
