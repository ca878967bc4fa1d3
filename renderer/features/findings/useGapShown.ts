import type { GapName } from '#shared/assessment/gaps';
import { presentedFacet } from '#shared/outputs/presented';
import { useIsPrivate } from '../../state/privateView';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

/** Whether the gaps of a facet may be seen: where small groups are folded they could tell two people apart. */
export function useIsGapShown(): (facet: string) => boolean {
  const findings = useFindings();
  const isPrivate = useIsPrivate();
  return (facet) => {
    const result = findings.assessment.facets[facet];
    return isPrivate || (result !== undefined && presentedFacet(findings, result).areGapsShown);
  };
}

/** A gap in points, as far as it may be seen. */
export function useGapShown(): (facet: string, gap: GapName) => string {
  const t = useTranslate();
  const { assessment, figures } = useFindings();
  const isGapShown = useIsGapShown();
  return (facet, gap) =>
    isGapShown(facet) ? figures.points(assessment.facets[facet]?.[gap] ?? null) : t('app.privateView.hidden');
}
