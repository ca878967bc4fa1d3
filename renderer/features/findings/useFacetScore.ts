import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

/** F of a facet as it is shown everywhere: with a dagger where the consultant set it. */
export function useFacetScore(): (facet: string) => string {
  const t = useTranslate();
  const { assessment, figures } = useFindings();
  return (facet) => {
    const result = assessment.facets[facet];
    const score = figures.score(result?.score ?? null);
    const isSet = result !== undefined && result.override !== null;
    return isSet ? t('app.findings.dagger', { score }) : score;
  };
}
