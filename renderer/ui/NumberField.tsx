import { Minus, Plus } from 'lucide-react';
import {
  Button,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  Text,
} from 'react-aria-components';
import field from './Field.module.css';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Stands behind the number, e.g. "people". */
  readonly unit?: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly isDisabled?: boolean;
  readonly isLarge?: boolean;
  readonly less: string;
  readonly more: string;
  /** A number was entered: by arrow, by button, with Enter or on leaving the field; null when it was emptied. */
  readonly onChange: (value: number | null) => void;
  /** What stands in the field while somebody types. */
  readonly onTyping?: (text: string) => void;
  readonly onBlur?: () => void;
}

/** A number is never pulled into its range unasked: what lies outside is shown and said. */
export function NumberField({
  label,
  isLabelHidden = false,
  hint,
  error,
  unit,
  value,
  min,
  max,
  step,
  isDisabled = false,
  isLarge = false,
  less,
  more,
  onChange,
  onTyping,
  onBlur,
}: Props) {
  return (
    <AriaNumberField
      className={field['field'] ?? ''}
      value={value ?? Number.NaN}
      commitBehavior="validate"
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      formatOptions={{ maximumFractionDigits: 6, useGrouping: false }}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      {...(onBlur === undefined ? {} : { onBlur })}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (field['label'] ?? '')}>{label}</Label>
      <Group className={styles['group'] ?? ''} data-large={isLarge}>
        <Button slot="decrement" className={styles['step'] ?? ''} aria-label={less}>
          <Minus size={16} aria-hidden />
        </Button>
        <Input className={styles['input'] ?? ''} onInput={(event) => onTyping?.(event.currentTarget.value)} />
        {unit !== undefined && (
          <span className={styles['unit']} aria-hidden>
            {unit}
          </span>
        )}
        <Button slot="increment" className={styles['step'] ?? ''} aria-label={more}>
          <Plus size={16} aria-hidden />
        </Button>
      </Group>
      {hint !== undefined && (
        <Text slot="description" className={field['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field['error'] ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}
