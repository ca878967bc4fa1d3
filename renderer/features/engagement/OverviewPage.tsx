import { Link } from 'react-router';
import { useEngagement } from '../../state/EngagementContext';
import { noFigure } from '../../state/figures';
import { useText } from '../../state/useText';
import { Panel } from '../../ui/Panel';
import { ProgressBar } from '../../ui/ProgressBar';
import { useTranslate } from '../../wording';
import { AskNextPanel } from '../coverage';
import { AboutPanel } from './AboutPanel';
import { FollowUpPanel } from './followUp/FollowUpPanel';
import { ImportedPanel } from './ImportedPanel';
import { InterviewRow } from './InterviewRow';
import { NewerTemplate } from './NewerTemplate';
import styles from './OverviewPage.module.css';
import { WorkSteps } from './WorkSteps';

/** What is done and what is next. */
export function OverviewPage() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <NewerTemplate />
        <WorkSteps />
        <Panel title={t('app.engagement.overview.interviews')}>
          {engagement.respondents.length === 0 ? (
            <p className={styles['muted']}>{t('app.engagement.overview.interviewsNone')}</p>
          ) : (
            <ul className={styles['rows']}>
              {engagement.respondents.map((respondent) => (
                <InterviewRow key={respondent.id} respondent={respondent} />
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div className={styles['side']}>
        <AskNextPanel />
        <CoveragePanel />
        <AboutPanel />
        <FollowUpPanel />
        <ImportedPanel />
      </div>
    </div>
  );
}

/** Which groups were heard, and how many facets a document or an observation confirms. */
function CoveragePanel() {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const groups = template.groups.map((group) => {
    const people = engagement.respondents.filter((each) => each.group === group.id);
    return { group, people: people.length, heard: people.filter(({ id }) => engagement.answers[id]).length };
  });
  const heard = groups.filter((each) => each.heard > 0).length;
  const verified = engagement.verified.length;
  return (
    <Panel
      title={t('app.engagement.overview.groups')}
      actions={<Link to="coverage">{t('actions.open')}</Link>}
    >
      <ProgressBar
        label={t('app.engagement.overview.groups')}
        value={heard}
        max={groups.length}
        words={t('app.engagement.overview.groupsHeard', { heard, total: groups.length })}
      />
      <ul className={styles['groups']}>
        {groups.map((each) => (
          <li key={each.group.id} data-heard={each.heard > 0}>
            <span>{text(each.group.name)}</span>
            <span className="tabular">
              {each.people === 0
                ? noFigure
                : t('app.engagement.progress.of', { answered: each.heard, asked: each.people })}
            </span>
          </li>
        ))}
      </ul>
      <ProgressBar
        isLabelShown
        label={t('app.engagement.overview.evidenceTitle')}
        value={verified}
        max={template.facets.length}
        words={t('app.engagement.progress.of', { answered: verified, asked: template.facets.length })}
      />
      {verified === 0 && <p className={styles['muted']}>{t('app.engagement.overview.evidenceNone')}</p>}
    </Panel>
  );
}
