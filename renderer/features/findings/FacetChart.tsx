import type { FacetResult } from '#shared/assessment/assessment';
import { useTranslate } from '../../wording';
import styles from './DimensionFindings.module.css';
import { useFindings } from './useFindings';

/** The facet's score as a bar and each group as a dot on it; the same in words below. */
export function FacetChart({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { figures, groupName, index, template } = useFindings();
  const shownFrom = template.configuration.gaps.smallestShownGroup;
  const groups = [...index.groups.keys()].flatMap((group) => {
    const score = result.groups[group];
    if (score === undefined) return [];
    const people = new Set(
      result.lines
        .filter((line) => line.group === group && line.score !== null)
        .map((line) => line.respondent),
    ).size;
    return [{ group, score, people, isSmall: people < shownFrom }];
  });
  return (
    <>
      <div className={styles['chart']} aria-hidden>
        <span className={styles['track']} />
        <span className={styles['bar']} style={{ inlineSize: `${result.score ?? 0}%` }} />
        {groups.map(({ group, score, isSmall }) => (
          <span
            key={group}
            className={styles['dot']}
            data-small={isSmall}
            title={`${groupName(group)} ${figures.score(score)}`}
            style={{ insetInlineStart: `${score}%` }}
          />
        ))}
      </div>
      <ul className={styles['groups']}>
        {groups.map(({ group, score, people }) => (
          <li key={group}>
            {t('app.findings.groupDot', { group: groupName(group), score: figures.score(score), people })}
          </li>
        ))}
      </ul>
    </>
  );
}
