import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField as AriaCheckboxField, Text } from 'react-aria-components';
import styles from './CheckboxField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function CheckboxField({ label, hint, isSelected, isDisabled = false, onChange }: Props) {
  return (
    <AriaCheckboxField
      className={styles['field'] ?? ''}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <CheckboxButton className={styles['button'] ?? ''}>
        <span className={styles['box']} aria-hidden>
          {isSelected && <Check size={14} strokeWidth={3} />}
        </span>
        {label}
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </AriaCheckboxField>
  );
}
