import type { StageMap } from '#shared/outputs/stageMap';
import styles from './StageBand.module.css';

interface Props {
  readonly map: StageMap;
}

/** The stages on a line: a band as wide as the answers, a dot per stage somebody named, a mark at the median. */
export function StageBand({ map }: Props) {
  const { lines, range, stages } = map;
  const centre = (place: number): string => `${((place + 0.5) / stages.length) * 100}%`;
  const named = lines.map(({ option, people }) => ({
    place: stages.findIndex((stage) => stage.option === option),
    people,
  }));
  return (
    <svg className={styles['chart']} width="100%" height="60" aria-hidden>
      <line className={styles['track']} x1={centre(0)} x2={centre(stages.length - 1)} y1="38" y2="38" />
      {range !== null && (
        <>
          <line
            className={styles['band']}
            x1={centre(range.lowest)}
            x2={centre(range.highest)}
            y1="38"
            y2="38"
          />
          <svg x={centre(range.median)} y="4" overflow="visible">
            <path className={styles['median']} d="M -7 0 L 7 0 L 0 11 Z" />
          </svg>
        </>
      )}
      {named.map(({ place, people }) => (
        <g key={place}>
          <circle className={styles['dot']} cx={centre(place)} cy="38" r="14" />
          <text className={styles['count']} x={centre(place)} y="43" textAnchor="middle">
            {people}
          </text>
        </g>
      ))}
    </svg>
  );
}
