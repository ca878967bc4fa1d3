import { useState, type ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { usePresenting, setPresenting } from '../../state/presenting';
import { SwitchField } from '../../ui/SwitchField';
import { useTranslate } from '../../wording';
import { BlindSpots } from './BlindSpots';
import { DimensionFindings } from './DimensionFindings';
import { DisagreementFindings } from './DisagreementFindings';
import { ExplainContext, type Explained } from './explain/ExplainContext';
import { ExplainDialog } from './explain/ExplainDialog';
import styles from './FindingsPage.module.css';
import { HeatMapFindings } from './HeatMapFindings';
import { OverviewFindings } from './OverviewFindings';
import { useFindings } from './useFindings';

/** Chapters over all dimensions; a dimension of a template that is called the same comes second. */
const chapters = ['heat-map', 'disagreements', 'blind-spots'] as const;
type Chapter = (typeof chapters)[number];

const chapterTitles = {
  'heat-map': 'app.findings.heatMap.title',
  disagreements: 'app.findings.disagreements.title',
  'blind-spots': 'app.findings.blind.title',
} as const;

/** What follows from the answers; every number opens where it comes from. */
export function FindingsPage() {
  const { dimension: address } = useParams();
  const [explained, setExplained] = useState<Explained | null>(null);
  return (
    <ExplainContext value={setExplained}>
      <div className={styles['page']}>
        <Chapters />
        <div className={styles['content']}>
          <OpenChapter key={address ?? ''} address={address} />
        </div>
      </div>
      <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
    </ExplainContext>
  );
}

function OpenChapter({ address }: { readonly address: string | undefined }): ReactNode {
  const { template } = useFindings();
  const chapter = chapters.find((each) => each === address);
  if (chapter !== undefined) return <ChapterFindings chapter={chapter} />;
  const dimension = template.dimensions.find(({ id }) => id === address);
  return dimension === undefined ? <OverviewFindings /> : <DimensionFindings dimension={dimension} />;
}

function ChapterFindings({ chapter }: { readonly chapter: Chapter }) {
  const { template } = useFindings();
  switch (chapter) {
    case 'heat-map':
      return <HeatMapFindings />;
    case 'disagreements':
      return <DisagreementFindings />;
    case 'blind-spots':
      return <BlindSpots dimensions={template.dimensions.map(({ id }) => id)} withFacets />;
  }
}

function Chapters() {
  const t = useTranslate();
  const { engagement, figures, assessment, template, text } = useFindings();
  const isPresenting = usePresenting();
  const base = `/engagements/${engagement.id}/findings`;
  const people = template.configuration.gaps.smallestShownGroup;
  return (
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
      <hr className={styles['rule']} />
      {chapters.map((chapter) => (
        <NavLink key={chapter} to={`${base}/${chapter}`} className={styles['chapter'] ?? ''}>
          {t(chapterTitles[chapter])}
        </NavLink>
      ))}
      <div className={styles['private']} data-presenting={isPresenting}>
        <SwitchField
          label={t('app.findings.presenting.label')}
          shown={t('app.findings.presenting.shown')}
          isOn={isPresenting}
          onChange={setPresenting}
        />
        <p>{isPresenting ? t('app.findings.presenting.on', { people }) : t('app.findings.private')}</p>
      </div>
    </nav>
  );
}
