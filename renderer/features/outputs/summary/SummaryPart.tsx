import { Link } from 'react-router';
import { executiveSummary } from '#shared/outputs/executiveSummary';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import { AnswerPanel } from './AnswerPanel';
import { CausePanel } from './CausePanel';
import { CostPanel } from './CostPanel';
import { DecisionsPanel } from './DecisionsPanel';
import { DisagreementPanel } from './DisagreementPanel';
import { FindingsPanel } from './FindingsPanel';
import { MethodPanel } from './MethodPanel';
import { PlanPanel } from './PlanPanel';
import { SituationsPanel } from './SituationsPanel';

/** The two pages a busy reader reads, part by part. */
export function SummaryPart() {
  const t = useTranslate();
  const { assessment, engagement, planned } = useOutputs();
  if (assessment.respondents.length === 0)
    return (
      <EmptyState title={t('app.outputs.summary.empty.title')} text={t('app.outputs.summary.empty.text')}>
        <Link to={`/engagements/${engagement.id}/respondents`}>{t('app.outputs.summary.toRespondents')}</Link>
      </EmptyState>
    );
  const summary = executiveSummary(planned);
  return (
    <>
      <AnswerPanel summary={summary} />
      <CausePanel summary={summary} />
      <SituationsPanel summary={summary} />
      <FindingsPanel summary={summary} />
      <DisagreementPanel summary={summary} />
      <DecisionsPanel summary={summary} />
      <PlanPanel />
      <CostPanel summary={summary} />
      <MethodPanel summary={summary} />
    </>
  );
}
