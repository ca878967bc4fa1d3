import styles from '../Answering.module.css';

interface Props {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly isMany?: boolean;
  /** `latest`: the option that was just ticked or unticked. */
  readonly onChosen: (ids: readonly string[], latest: string) => void;
}

/** One of several, or any number of them. */
export function ChoiceField({ name, options, chosen, isMany = false, onChosen }: Props) {
  return (
    <div className={styles['choices']}>
      {options.map(({ id, label }) => (
        <label key={id} className={styles['choice']} data-chosen={chosen.includes(id)}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(id)}
            onChange={() => {
              if (!isMany) onChosen([id], id);
              else onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id], id);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
