import type { FacetResult } from '#shared/assessment/assessment';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { FacetHead } from './FacetHead';
import { useFindings } from './useFindings';

/** Facets that rest on one person, and those where “not applicable” calls for a note (section 3.4). */
export function FacetNotes({ isElseEmpty }: { readonly isElseEmpty: boolean }) {
  const t = useTranslate();
  const { assessment, figures, template } = useFindings();
  const results = template.facets.flatMap(({ id }) => assessment.facets[id] ?? []);
  const thin = results.filter(({ isThin }) => isThin);
  const due = results.filter(({ needsNotApplicableNote }) => needsNotApplicableNote);
  if (isElseEmpty && thin.length + due.length === 0)
    return <EmptyState title={t('app.findings.blind.title')} text={t('app.findings.blind.none')} />;
  return (
    <>
      {due.length > 0 && (
        <Panel
          title={t('app.findings.blind.naTitle')}
          note={t('app.findings.blind.naNote', {
            share: figures.percent(template.configuration.notApplicable.noteFromShare),
          })}
        >
          <ul className={styles['list']}>
            {due.map((result) => (
              <li key={result.id} className={styles['row']}>
                <FacetHead result={result} />
                <p className={styles['muted']}>
                  {t('app.findings.blind.naShare', { share: figures.percent(notApplicableShare(result)) })}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {thin.length > 0 && (
        <Panel title={t('app.findings.blind.thinTitle')} note={t('app.findings.blind.thinNote')}>
          <ul className={styles['list']}>
            {thin.map((result) => (
              <li key={result.id} className={styles['row']}>
                <FacetHead result={result} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function notApplicableShare({ lines }: FacetResult): number {
  const weightOf = (own: FacetResult['lines']): number => own.reduce((sum, { weight }) => sum + weight, 0);
  return weightOf(lines.filter(({ because }) => because === 'not-applicable')) / weightOf(lines);
}
