import { Lock, LockOpen } from 'lucide-react';
import { useEngagement } from '../../state/EngagementContext';
import { setPrivateView, useIsPrivate } from '../../state/privateView';
import { SwitchField } from '../../ui/SwitchField';
import { useTranslate } from '../../wording';
import styles from './PrivateView.module.css';

/** Says how much of people this window shows, and switches the consultant's own view on and off. */
export function PrivateView() {
  const t = useTranslate();
  const { template } = useEngagement();
  const isPrivate = useIsPrivate();
  const people = template.configuration.gaps.smallestShownGroup;
  return (
    <div className={styles['view']} data-private={isPrivate}>
      <div className={styles['switch']}>
        {isPrivate ? <LockOpen size={16} aria-hidden /> : <Lock size={16} aria-hidden />}
        <SwitchField
          label={t('app.privateView.label')}
          shown={t('app.privateView.shown')}
          isOn={isPrivate}
          onChange={setPrivateView}
        />
      </div>
      <p>{isPrivate ? t('app.privateView.on') : t('app.privateView.off', { people })}</p>
    </div>
  );
}
