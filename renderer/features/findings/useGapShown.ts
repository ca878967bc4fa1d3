import type { GapName } from '#shared/assessment/gaps';
import { usePresenting } from '../../state/presenting';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

/** A gap in points; not while presenting, where it could tell two people apart. */
export function useGapShown(): (facet: string, gap: GapName) => string {
  const t = useTranslate();
  const { assessment, figures } = useFindings();
  const isPresenting = usePresenting();
  return (facet, gap) =>
    isPresenting
      ? t('app.findings.presenting.hiddenGap')
      : figures.points(assessment.facets[facet]?.[gap] ?? null);
}
