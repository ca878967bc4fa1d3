import styles from '../Answering.module.css';
import { say } from '../say';

interface Props {
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  readonly shares: Readonly<Record<string, number>>;
  readonly onShares: (shares: Record<string, number> | null) => void;
}

/** A hundred points over several parts, with what is left to give. */
export function AllocationField({ parts, shares, onShares }: Props) {
  const sum = parts.reduce((total, { id }) => total + (shares[id] ?? 0), 0);
  const state =
    sum === 100
      ? say('sharesDone')
      : sum > 100
        ? say('sharesOver', { over: sum - 100 })
        : say('sharesLeft', { left: 100 - sum });
  const give = (id: string, typed: string): void => {
    const given = new Map(Object.entries(shares));
    const share = Math.min(100, Math.max(0, Math.round(Number(typed))));
    if (typed === '' || Number.isNaN(share)) given.delete(id);
    else given.set(id, share);
    onShares(given.size === 0 ? null : Object.fromEntries(given));
  };
  return (
    <div className={styles['rows']}>
      {parts.map(({ id, label }) => (
        <label key={id} className={styles['inline']}>
          <input
            type="number"
            min={0}
            max={100}
            step={5}
            value={shares[id] ?? ''}
            onChange={({ target }) => give(id, target.value)}
          />
          <span>{label}</span>
        </label>
      ))}
      <p className={styles[sum > 100 ? 'wrong' : 'muted']} role="status">
        {state}
      </p>
    </div>
  );
}
