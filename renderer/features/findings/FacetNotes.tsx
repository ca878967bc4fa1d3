import { notesOwed } from '#shared/outputs/notesOwed';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { OwedNoteField } from '../owedNotes';
import { FacetHead } from './FacetHead';
import { useFindings } from './useFindings';

/** Facets that rest on one person, and those where “not applicable” calls for a note (section 3.4). */
export function FacetNotes({ isElseEmpty }: { readonly isElseEmpty: boolean }) {
  const t = useTranslate();
  const findings = useFindings();
  const { assessment, figures, template } = findings;
  const results = template.facets.flatMap(({ id }) => assessment.facets[id] ?? []);
  const thin = results.filter(({ isThin }) => isThin);
  const due = notesOwed(findings);
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
            {due.map((owed) => (
              <li key={owed.facet} className={styles['row']}>
                <OwedNoteField owed={owed} />
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
