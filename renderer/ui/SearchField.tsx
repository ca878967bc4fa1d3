import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './SearchField.module.css';

interface Props {
  readonly label: string;
  /** What the small button does that empties the field. */
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Finds while one types; Esc empties it. */
export function SearchField({ label, clear, value, onChange }: Props) {
  return (
    <AriaSearchField className={styles['search'] ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Search size={16} aria-hidden className={styles['icon']} />
      <Input className={styles['input'] ?? ''} placeholder={label} />
      <Button className={styles['clear'] ?? ''} aria-label={clear}>
        <X size={16} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
