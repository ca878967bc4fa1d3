import { useState } from 'react';
import { Link } from 'react-router';
import { progressOverTime } from '#shared/outputs/progressOverTime';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { LinkDialog, OpenEngagement } from '../engagement';
import { ExplainContext, ExplainDialog, useFindings, type Explained, type Findings } from '../findings';
import { ComparisonContext } from './comparison';
import { EarlierPlan } from './EarlierPlan';
import { FacetProgress, Movers } from './FacetProgress';
import { NotComparable } from './NotComparable';
import styles from './ProgressPage.module.css';
import { SituationProgress } from './SituationProgress';

/** What has moved since the earlier engagement that this one follows up. */
export function ProgressPage() {
  const t = useTranslate();
  const later = useFindings();
  const [explained, setExplained] = useState<Explained | null>(null);
  const [isLinking, setLinking] = useState(false);
  const { follows, status } = later.engagement;
  const linking = isLinking && <LinkDialog onClose={() => setLinking(false)} />;
  if (follows === undefined)
    return (
      <>
        <EmptyState title={t('app.progress.notLinked.title')} text={t('app.progress.notLinked.text')}>
          <Button look="primary" isDisabled={status !== 'active'} onPress={() => setLinking(true)}>
            {t('app.progress.followUp.link')}
          </Button>
        </EmptyState>
        {linking}
      </>
    );
  return (
    <>
      <OpenEngagement key={follows} id={follows} loading={t('app.progress.loading')}>
        <Compared later={later} onExplain={setExplained} />
      </OpenEngagement>
      <div>
        <Button size="small" isDisabled={status !== 'active'} onPress={() => setLinking(true)}>
          {t('app.progress.change')}
        </Button>
      </div>
      {linking}
      <ExplainContext value={setExplained}>
        <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
      </ExplainContext>
    </>
  );
}

interface ComparedProps {
  readonly later: Findings;
  readonly onExplain: (explained: Explained) => void;
}

/** Within here the open engagement is the earlier one, so that its figures explain themselves from its own answers. */
function Compared({ later, onExplain }: ComparedProps) {
  const t = useTranslate();
  const earlier = useFindings();
  const [explained, setExplained] = useState<Explained | null>(null);
  const progress = progressOverTime(earlier, later);
  // Only engagements of one client can be linked.
  if (!progress.ok) throw new Error(progress.problem.code);
  return (
    <ComparisonContext
      value={{
        earlier,
        later,
        progress: progress.value,
        explainEarlier: setExplained,
        explainLater: onExplain,
      }}
    >
      <header className={styles['header']}>
        <h2>{t('app.progress.comparedWith', { title: earlier.engagement.title })}</h2>
        <Link to={`/engagements/${earlier.engagement.id}`}>{t('app.progress.openEarlier')}</Link>
        <p className={styles['muted']}>{t('app.progress.hidden')}</p>
      </header>
      {later.assessment.respondents.length === 0 ? (
        <Notice title={t('app.progress.early.title')}>{t('app.progress.early.text')}</Notice>
      ) : (
        <>
          <Movers />
          <SituationProgress />
        </>
      )}
      <EarlierPlan />
      {later.assessment.respondents.length > 0 && (
        <>
          <FacetProgress />
          <NotComparable />
        </>
      )}
      <ExplainContext value={setExplained}>
        <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
      </ExplainContext>
    </ComparisonContext>
  );
}
