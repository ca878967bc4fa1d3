import { Minus, Plus } from 'lucide-react';
import { use, useEffect, useEffectEvent, useRef, type Ref } from 'react';
import {
  Button,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  NumberFieldStateContext,
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
  /** The number that stands in the field while somebody types it, before it is entered. */
  readonly onTyped?: (value: number | null) => void;
  /** Enter was pressed, once, with a number or without. */
  readonly onEnter?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
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
  onTyped,
  onEnter,
  inputRef,
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
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      onKeyDown={(event) => {
        // The field itself enters the number on the same key before.
        if (event.key === 'Enter' && !event.repeat && !event.ctrlKey && !event.metaKey) onEnter?.();
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : (field['label'] ?? '')}>{label}</Label>
      <div className={styles['line']} data-large={isLarge}>
        <Group className={styles['group'] ?? ''}>
          <Button slot="decrement" className={styles['step'] ?? ''} aria-label={less}>
            <Minus size={16} aria-hidden />
          </Button>
          <Input className={styles['input'] ?? ''} {...(inputRef === undefined ? {} : { ref: inputRef })} />
          {onTyped !== undefined && <Typed onTyped={onTyped} />}
          <Button slot="increment" className={styles['step'] ?? ''} aria-label={more}>
            <Plus size={16} aria-hidden />
          </Button>
        </Group>
        {unit !== undefined && (
          <span className={styles['unit']} aria-hidden>
            {unit}
          </span>
        )}
      </div>
      {hint !== undefined && (
        <Text slot="description" className={field['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field['error'] ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}

/** Tells what is being typed as the field itself reads it, in the reader's own number format. */
function Typed({ onTyped }: { readonly onTyped: (value: number | null) => void }) {
  const value = use(NumberFieldStateContext)?.numberValue ?? Number.NaN;
  const last = useRef(value);
  const tell = useEffectEvent(onTyped);
  useEffect(() => {
    if (Object.is(last.current, value)) return;
    last.current = value;
    tell(Number.isNaN(value) ? null : value);
  }, [value]);
  return null;
}
