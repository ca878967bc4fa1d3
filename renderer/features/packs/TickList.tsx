import { CheckboxField } from '../../ui/CheckboxField';
import styles from './Packs.module.css';

export interface TickLine {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly TickLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

/** Lines that come along when they are ticked; nothing at all where there are none. */
export function TickList({ title, hint, lines, ticked, onChange }: Props) {
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles['ticks']}>
      <legend>{title}</legend>
      <p>{hint}</p>
      {lines.map(({ id, ...words }) => (
        <CheckboxField
          key={id}
          {...words}
          isSelected={ticked.has(id)}
          onChange={(isTicked) => {
            const next = new Set(ticked);
            if (isTicked) next.add(id);
            else next.delete(id);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}
