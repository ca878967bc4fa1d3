import styles from '../Answering.module.css';
import { say } from '../say';

interface Levels {
  readonly current: readonly (number | null)[];
  readonly required: readonly (number | null)[];
}

interface Props {
  readonly skills: readonly string[];
  /** What the levels 0 to 5 mean. */
  readonly levels: readonly string[];
  readonly value: Levels | null;
  readonly onValue: (value: { current: (number | null)[]; required: (number | null)[] } | null) => void;
}

/** Two levels for each skill: where it is, and where it needs to be. */
export function MatrixField({ skills, levels, value, onValue }: Props) {
  const row = (which: keyof Levels): (number | null)[] =>
    skills.map((_, place) => value?.[which][place] ?? null);
  const now = { current: row('current'), required: row('required') };
  const left = [...now.current, ...now.required].filter((level) => level === null).length;
  const choose = (which: keyof Levels, at: number, chosen: string): void => {
    const level = chosen === '' ? null : Number(chosen);
    const next = { ...now, [which]: now[which].map((before, place) => (place === at ? level : before)) };
    const isEmpty = [...next.current, ...next.required].every((each) => each === null);
    onValue(isEmpty ? null : next);
  };
  const cell = (which: keyof Levels, skill: string, at: number) => (
    <td>
      <select
        aria-label={say('levelOf', { skill, which: say(which) })}
        value={now[which][at] ?? ''}
        onChange={(event) => choose(which, at, event.target.value)}
      >
        <option value="">{say('choose')}</option>
        {levels.map((label, level) => (
          <option key={label} value={level}>
            {level} · {label}
          </option>
        ))}
      </select>
    </td>
  );
  return (
    <>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('current')}</th>
            <th scope="col">{say('required')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill, at) => (
            <tr key={skill}>
              <th scope="row">{skill}</th>
              {cell('current', skill, at)}
              {cell('required', skill, at)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['muted']} role="status">
        {left === 0 ? say('matrixDone') : say('matrixLeft', { left, all: skills.length * 2 })}
      </p>
    </>
  );
}
