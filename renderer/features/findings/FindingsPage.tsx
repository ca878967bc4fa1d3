import { useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { useTranslate } from '../../wording';
import { DimensionFindings } from './DimensionFindings';
import { ExplainContext, type Explained } from './explain/ExplainContext';
import { ExplainDialog } from './explain/ExplainDialog';
import styles from './FindingsPage.module.css';
import { OverviewFindings } from './OverviewFindings';
import { useFindings } from './useFindings';

/** What follows from the answers; every number opens where it comes from. */
export function FindingsPage() {
  const t = useTranslate();
  const { dimension } = useParams();
  const { engagement, figures, assessment, template, text } = useFindings();
  const [explained, setExplained] = useState<Explained | null>(null);
  const base = `/engagements/${engagement.id}/findings`;
  const open = template.dimensions.find(({ id }) => id === dimension);
  return (
    <ExplainContext value={setExplained}>
      <div className={styles['page']}>
        <nav className={styles['chapters']} aria-label={t('app.findings.chapters')}>
          <NavLink end to={base} className={styles['chapter'] ?? ''}>
            {t('app.findings.overview')}
          </NavLink>
          {template.dimensions.map(({ id, name }) => (
            <NavLink key={id} to={`${base}/${id}`} className={styles['chapter'] ?? ''}>
              <span>{text(name)}</span>
              <span className={styles['chapterScore']}>
                {figures.score(assessment.dimensions[id]?.score ?? null)}
              </span>
            </NavLink>
          ))}
          <p className={styles['private']}>{t('app.findings.private')}</p>
        </nav>
        <div className={styles['content']}>
          {open === undefined ? <OverviewFindings /> : <DimensionFindings key={open.id} dimension={open} />}
        </div>
      </div>
      <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
    </ExplainContext>
  );
}
