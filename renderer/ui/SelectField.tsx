import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import styles from './Field.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** The label is read aloud and stands elsewhere on screen. */
  readonly isLabelHidden?: boolean;
  readonly onChange: (id: string) => void;
}

export function SelectField({
  label,
  hint,
  choices,
  value,
  placeholder,
  isDisabled = false,
  isLabelHidden = false,
  onChange,
}: Props) {
  return (
    <Select
      className={styles['field'] ?? ''}
      value={value}
      placeholder={placeholder ?? ''}
      isDisabled={isDisabled}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      <Button className={`${styles['input'] ?? ''} ${styles['choice'] ?? ''}`}>
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''}>
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={styles['option'] ?? ''}
            >
              <Text slot="label">{choice.label}</Text>
              {choice.hint !== undefined && (
                <Text slot="description" className={styles['optionHint'] ?? ''}>
                  {choice.hint}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
