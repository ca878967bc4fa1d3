import { toggled } from '../../features/interview/answers/ranking';
import styles from '../Answering.module.css';
import { say } from '../say';

interface Props {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly ranking: readonly string[];
  readonly onRanking: (ranking: string[] | null) => void;
}

/** Lines that are chosen one after the other; the order of choosing is the ranking. */
export function RankingField({ options, ranking, onRanking }: Props) {
  const left = options.length - ranking.length;
  return (
    <div className={styles['rows']}>
      <p className={styles['muted']}>{say('rankHint')}</p>
      {options.map(({ id, label }) => {
        const place = ranking.indexOf(id) + 1;
        return (
          <button
            key={id}
            type="button"
            className={styles['ranked']}
            aria-pressed={place > 0}
            onClick={() => {
              const next = toggled(ranking, id);
              onRanking(next.length === 0 ? null : [...next]);
            }}
          >
            <span className={styles['place']} aria-hidden>
              {place > 0 ? place : ''}
            </span>
            <span>{label}</span>
            {place > 0 && <span className={styles['hidden']}>{say('place', { place })}</span>}
          </button>
        );
      })}
      <p className={styles['muted']} role="status">
        {left === 0 ? say('rankDone') : say('rankLeft', { left })}
      </p>
    </div>
  );
}
