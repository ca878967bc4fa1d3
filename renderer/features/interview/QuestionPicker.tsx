import { Search } from 'lucide-react';
import { Autocomplete, Input, ListBox, ListBoxItem, Text, TextField } from 'react-aria-components';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import styles from './QuestionPicker.module.css';

export interface Choice {
  readonly id: string;
  /** Place in the interview, counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly hint: string;
}

interface Props {
  readonly title: string;
  readonly label: string;
  readonly typed: string;
  readonly choices: readonly Choice[];
  /** Said when nothing fits what was typed. */
  readonly nothing: string;
  readonly onType: (typed: string) => void;
  readonly onPick: (question: string) => void;
  readonly onClose: () => void;
}

/** A box to type into and what it leads to: arrows choose, Enter goes, Esc stays. */
export function QuestionPicker(props: Props) {
  const { title, label, typed, choices, nothing, onType, onPick, onClose } = props;
  const t = useTranslate();
  return (
    <Dialog
      isOpen
      title={title}
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('actions.close')}</Button>}
    >
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <TextField autoFocus aria-label={label} className={styles['search'] ?? ''}>
          <Search size={18} aria-hidden />
          <Input className={styles['input'] ?? ''} placeholder={label} />
        </TextField>
        <ListBox
          aria-label={title}
          className={styles['choices'] ?? ''}
          items={choices}
          onAction={(key) => onPick(String(key))}
          renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
        >
          {({ id, number, text, hint }) => (
            <ListBoxItem id={id} textValue={text} className={styles['choice'] ?? ''}>
              <span className={styles['number']}>{number}</span>
              <Text slot="label" className={styles['text'] ?? ''}>
                {text}
              </Text>
              <Text slot="description" className={styles['hint'] ?? ''}>
                {hint}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
