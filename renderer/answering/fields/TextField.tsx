import styles from '../Answering.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string | null) => void;
}

export function TextField({ label, value, onValue }: Props) {
  return (
    <textarea
      className={styles['words']}
      aria-label={label}
      rows={4}
      maxLength={10_000}
      value={value}
      onChange={(event) => onValue(event.target.value === '' ? null : event.target.value)}
    />
  );
}
