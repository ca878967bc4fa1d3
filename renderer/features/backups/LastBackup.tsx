import type { BackupView } from '#shared/contract/backupViews';
import { problems } from '#shared/wording/en/problems';
import { Notice } from '../../ui/Notice';
import { RelativeTime } from '../../ui/RelativeTime';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';

type Known = keyof typeof problems & `backup-${string}`;

/** How the last backup went, in words. */
export function LastBackup({ view }: { readonly view: BackupView }) {
  const t = useTranslate();
  const { lastGoodAt, lastProblem, isFolderThere } = view;
  const problem = isFolderThere === false ? 'backup-folder-missing' : lastProblem;
  return (
    <>
      <p className={styles['muted']}>
        {lastGoodAt === null ? t('app.backups.none') : t('app.backups.lastGood')}{' '}
        {lastGoodAt !== null && <RelativeTime at={lastGoodAt} />}
      </p>
      {problem !== null && (
        <Notice
          look="warning"
          title={isKnown(problem) ? t(`problems.${problem}.title`) : t('app.backups.lastFailed')}
        >
          {isKnown(problem) ? t(`problems.${problem}.whatToDo`) : t('app.backups.lastFailedText')}
        </Notice>
      )}
    </>
  );
}

/** Problems whose words need no data of their own. */
function isKnown(
  code: string,
): code is Exclude<Known, 'backup-failed' | 'backup-unsound' | 'backup-lacks-engagement'> {
  return (
    code.startsWith('backup-') &&
    Object.hasOwn(problems, code) &&
    !['backup-failed', 'backup-unsound', 'backup-lacks-engagement'].includes(code)
  );
}
