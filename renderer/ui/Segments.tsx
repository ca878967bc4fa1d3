import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './Segments.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things stand behind it. */
  readonly count?: number;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few views or states, all in sight. */
export function Segments<Id extends string>({ label, segments, value, onChange }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className={styles['segments'] ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find(({ id }) => keys.has(id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {segments.map(({ id, label: words, count }) => (
        <ToggleButton key={id} id={id} className={styles['segment'] ?? ''}>
          {words}
          {count !== undefined && <span className={styles['count']}>{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
