import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { Figure } from '../../findings';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { limitWords } from './summaryWords';

/** Who was heard, how much was answered, and what the result cannot carry. */
export function MethodPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { dimensionName, figures, groupName } = view;
  const { configuration, coverage, groups, limits, notStarted, people, smallestShownGroup } = summary.method;
  const heard = [
    t('app.outputs.summary.heard', {
      people: t('app.outputs.peopleCount', { count: people }),
      groups: t('app.outputs.groupCount', { count: groups.length }),
    }),
    groups.map(({ group, people: ofGroup }) => `${groupName(group)}: ${ofGroup}`).join('; '),
    ...(notStarted === 0 ? [] : [t('app.outputs.summary.notStarted', { count: notStarted })]),
  ];
  const footnotes = [
    ...limits.map((limit) => limitWords(view, limit)),
    t('report.method.anonymity', { people: smallestShownGroup }),
    t('report.method.thresholds', { version: configuration }),
  ];
  const coverageWords = ({ dimension, coverage: share, grade }: (typeof coverage)[number]): string =>
    t('app.outputs.summary.coverageLine', {
      dimension: dimensionName(dimension),
      coverage: figures.percent(share),
      grade: t(`terms.grade.${grade}`),
    });
  return (
    <SummaryPanel
      title={t('report.method.title')}
      lines={[...heard, ...coverage.map(coverageWords), ...footnotes]}
    >
      {heard.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className={styles['coverage']} aria-label={t('report.method.confidence')}>
        {coverage.map((each) => (
          <li key={each.dimension}>
            {dimensionName(each.dimension)}:{' '}
            <Figure
              label={t('app.outputs.summary.coverageOf', { dimension: dimensionName(each.dimension) })}
              value={t('app.outputs.summary.coverageAndGrade', {
                coverage: figures.percent(each.coverage),
                grade: t(`terms.grade.${each.grade}`),
              })}
              explained={{ kind: 'confidence', id: each.dimension }}
            />
          </li>
        ))}
      </ul>
      <ul className={styles['limits']}>
        {footnotes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </SummaryPanel>
  );
}
