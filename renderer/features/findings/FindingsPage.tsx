import { useState, type ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { SplitPage } from '../../ui/SplitPage';
import { useTranslate } from '../../wording';
import { PrivateView } from '../privateView';
import { BlindSpots } from './BlindSpots';
import { DimensionFindings } from './DimensionFindings';
import { DisagreementFindings } from './DisagreementFindings';
import { ExplainContext, type Explained } from './explain/ExplainContext';
import { ExplainDialog } from './explain/ExplainDialog';
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
  const t = useTranslate();
  const { dimension: address } = useParams();
  const [explained, setExplained] = useState<Explained | null>(null);
  return (
    <ExplainContext value={setExplained}>
      <SplitPage label={t('app.findings.chapters')} parts={<Chapters />}>
        <OpenChapter key={address ?? ''} address={address} />
      </SplitPage>
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
  const base = `/engagements/${engagement.id}/findings`;
  return (
    <>
      <NavLink end to={base}>
        <span>{t('app.findings.overview')}</span>
      </NavLink>
      {template.dimensions.map(({ id, name }) => (
        <NavLink key={id} to={`${base}/${id}`}>
          <span>{text(name)}</span>
          <span>{figures.score(assessment.dimensions[id]?.score ?? null)}</span>
        </NavLink>
      ))}
      <hr />
      {chapters.map((chapter) => (
        <NavLink key={chapter} to={`${base}/${chapter}`}>
          <span>{t(chapterTitles[chapter])}</span>
        </NavLink>
      ))}
      <PrivateView />
    </>
  );
}
