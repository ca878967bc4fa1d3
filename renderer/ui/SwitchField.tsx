import { SwitchButton, SwitchField as AriaSwitchField } from 'react-aria-components';
import styles from './SwitchField.module.css';

interface Props {
  /** What is switched, for those who hear it; `shown` stands beside the switch. */
  readonly label: string;
  readonly shown: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once. */
export function SwitchField({ label, shown, isOn, isDisabled = false, onChange }: Props) {
  return (
    <AriaSwitchField aria-label={label} isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <SwitchButton className={styles['switch'] ?? ''}>
        <span className={styles['track']} aria-hidden>
          <span className={styles['knob']} />
        </span>
        <span aria-hidden>{shown}</span>
      </SwitchButton>
    </AriaSwitchField>
  );
}
