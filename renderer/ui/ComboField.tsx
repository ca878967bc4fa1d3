import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './Field.module.css';
import type { Choice } from './SelectField';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly autoFocus?: boolean;
  /** What stands in the field, and the choice it came from; null when it was typed. */
  readonly onChange: (text: string, chosen: string | null) => void;
}

/** One of many, found by typing, or a text of one's own. */
export function ComboField({ label, hint, error, choices, text, autoFocus = false, onChange }: Props) {
  return (
    <ComboBox
      className={styles['field'] ?? ''}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={error !== undefined}
      inputValue={text}
      onInputChange={(value) => {
        const same = choices.find((choice) => isSameName(choice.label, value));
        onChange(value, same?.id ?? null);
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles['combo']}>
        <Input className={styles['input'] ?? ''} autoFocus={autoFocus} />
        <Button className={styles['comboButton'] ?? ''}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
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
    </ComboBox>
  );
}

/** The same company typed in another case is no new one. */
function isSameName(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), undefined, { sensitivity: 'accent' }) === 0;
}
