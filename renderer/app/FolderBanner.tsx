import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { sizeWords } from '#shared/contract/sizeWords';
import { useOperation } from '../client/useOperation';
import { Button } from '../ui/Button';
import { useTranslate } from '../wording';
import styles from './Banner.module.css';
import { localNumber } from '../state/localNumber';

/** How often the folder is asked how it is; a disk does not fill up in seconds. */
const askedEveryMs = 60_000;

/** Says quietly that the disk is filling up, or that another program changed files, until the person has seen it. */
export function FolderBanner() {
  const t = useTranslate();
  const condition = useOperation('workspace.condition', {});
  const { reload } = condition;
  const [isLowHidden, setLowHidden] = useState(false);
  const [seenChanges, setSeenChanges] = useState(0);

  useEffect(() => {
    const asking = setInterval(() => void reload(), askedEveryMs);
    return () => clearInterval(asking);
  }, [reload]);

  if (condition.state !== 'ready') return null;
  const { space, changedOutside } = condition.value;
  const count = changedOutside.length;
  return (
    <div role="status">
      {space?.isLow === true && !isLowHidden && (
        <Line
          title={t('app.folder.low', { free: localNumber(sizeWords(space.freeBytes)) })}
          onHide={() => setLowHidden(true)}
        >
          <span>{t('app.folder.lowText')}</span>
        </Line>
      )}
      {count > seenChanges && (
        <Line title={t('app.folder.changed', { count })} onHide={() => setSeenChanges(count)}>
          <span>{t('app.folder.changedText')}</span>
          <Link to="/settings">{t('app.folder.compare')}</Link>
        </Line>
      )}
    </div>
  );
}

interface LineProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onHide: () => void;
}

function Line({ title, children, onHide }: LineProps) {
  const t = useTranslate();
  return (
    <div className={styles['banner']} data-look="calm">
      <strong>{title}</strong>
      {children}
      <Button size="small" onPress={onHide}>
        {t('app.folder.hide')}
      </Button>
    </div>
  );
}
