import { assertNever } from '#shared/result';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { useComparison } from './comparison';
import { notComparable, type Obstacle } from './notComparable';
import styles from './ProgressPage.module.css';

/** What the comparison cannot say, and why. */
export function NotComparable() {
  const t = useTranslate();
  const comparison = useComparison();
  const words = useObstacleWords();
  const obstacles = notComparable(comparison);
  const hasGroups = obstacles.some(({ kind }) => kind === 'groupsOnlyBefore' || kind === 'groupsOnlyAfter');
  return (
    <Panel title={t('app.progress.notComparable')}>
      {obstacles.length === 0 ? (
        <p className={styles['muted']}>{t('app.progress.notComparableNone')}</p>
      ) : (
        <ul className={styles['obstacles']}>
          {obstacles.map((obstacle) => (
            <li key={JSON.stringify(obstacle)}>{words(obstacle)}</li>
          ))}
        </ul>
      )}
      {hasGroups && <p className={styles['muted']}>{t('app.progress.groupsWhy')}</p>}
    </Panel>
  );
}

function useObstacleWords(): (obstacle: Obstacle) => string {
  const t = useTranslate();
  const { earlier, later } = useComparison();
  // A facet may be known to one of the two templates only.
  const nameOf = (id: string): string =>
    later.index.facets.has(id) ? later.facetName(id) : earlier.facetName(id);
  const names = (facets: readonly string[]): string => facets.map(nameOf).join(', ');
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'template':
        return t('app.progress.otherTemplate', { before: obstacle.before, after: obstacle.after });
      case 'facetNew':
      case 'facetGone':
      case 'facetNoScoreBefore':
      case 'facetNoScoreAfter':
        return t(`app.progress.${obstacle.kind}`, { facets: names(obstacle.facets) });
      case 'groupsOnlyBefore':
      case 'groupsOnlyAfter': {
        const findings = later.index.groups.has(obstacle.group) ? later : earlier;
        return t(`app.progress.${obstacle.kind}`, {
          groups: findings.groupName(obstacle.group),
          facets: names(obstacle.facets),
        });
      }
      default:
        return assertNever(obstacle);
    }
  };
}
