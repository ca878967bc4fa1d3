import { heatMap, presentedHeatMap } from '#shared/outputs/heatMap';
import { useIsPrivate } from '../../state/privateView';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { HeatMapGrid } from './HeatMapGrid';
import { HeatMapLegend } from './HeatMapLegend';
import { useFindings } from './useFindings';

/** Every facet as every group sees it, at a glance. */
export function HeatMapFindings() {
  const t = useTranslate();
  const findings = useFindings();
  const isPrivate = useIsPrivate();
  if (findings.assessment.respondents.length === 0)
    return <EmptyState title={t('app.findings.empty.title')} text={t('app.findings.empty.text')} />;
  const people = findings.template.configuration.gaps.smallestShownGroup;
  const map = isPrivate ? heatMap(findings) : presentedHeatMap(findings);
  return (
    <Panel
      title={t('app.findings.heatMap.title')}
      note={isPrivate ? t('app.findings.heatMap.note') : t('app.findings.heatMap.notePresented', { people })}
    >
      <HeatMapLegend isPrivate={isPrivate} />
      <HeatMapGrid map={map} />
    </Panel>
  );
}
