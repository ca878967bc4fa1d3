import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { ReportIssue } from '#shared/engagement/report';
import { sizeWords } from '#shared/contract/sizeWords';
import { useClient } from '../../../client/ClientContext';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useEngagement } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { Day } from '../../../ui/Day';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import styles from './Issuing.module.css';

/** Every report that was given out, the newest first, each to be had again as it was. */
export function HistoryPanel() {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const issues = [...(engagement.issues ?? [])].sort((one, other) => other.number - one.number);

  const saveCopy = async ({ number }: ReportIssue): Promise<void> => {
    setProblem(null);
    setSaved(null);
    const reply = await client.call('reports.openIssue', { engagement: engagement.id, number });
    const received = reply.ok ? await client.receive(reply.value.delivery) : reply;
    if (!reply.ok || !received.ok) {
      setProblem(reply.ok ? (received.ok ? null : received.problem) : reply.problem);
      return;
    }
    const { delivery } = reply.value;
    if (delivery.kind === 'saved') setSaved(t('app.reportScreen.savedAt', { path: delivery.path }));
    if (delivery.kind === 'download')
      setSaved(t('app.reportScreen.downloaded', { fileName: delivery.fileName }));
  };

  return (
    <Panel title={t('app.issuing.issue.history')}>
      {issues.length === 0 && <p>{t('app.issuing.issue.historyNone')}</p>}
      {issues.length > 0 && (
        <ol className={styles['issues']}>
          {issues.map((issue) => (
            <li key={issue.number} className={styles['issue']}>
              <div className={styles['words']}>
                <p className={styles['title']}>
                  {t('app.issuing.issue.version')} {issue.number}
                  {' · '}
                  <Day day={issue.issuedAt.slice(0, 10)} />
                </p>
                <p className={styles['muted']}>
                  {t(`app.issuing.editions.${issue.edition}`)},{' '}
                  {t(`app.reportScreen.languages.${issue.language}`)}
                  {' · '}
                  {t('app.reportScreen.donePages', { pages: issue.pages })} {sizeWords(issue.sizeBytes)}
                </p>
                {issue.note !== undefined && <p>{issue.note}</p>}
                <p className={styles['hash']}>
                  {t('app.issuing.issue.hash')} {issue.sha256}
                </p>
              </div>
              {issue.attachment === undefined ? (
                <p className={styles['muted']}>{t('app.issuing.issue.erased')}</p>
              ) : (
                <Button
                  size="small"
                  aria-label={t('app.issuing.issue.copyOf', { number: issue.number })}
                  onPress={() => void saveCopy(issue)}
                >
                  <FileDown aria-hidden />
                  {t('app.issuing.issue.copy')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {saved !== null && <Notice look="done" title={saved} />}
      {problem !== null && <ProblemNotice problem={problem} />}
    </Panel>
  );
}
