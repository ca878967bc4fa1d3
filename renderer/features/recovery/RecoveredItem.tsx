import { RelativeTime } from '../../ui/RelativeTime';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import type { Recovered } from './recovered';
import styles from './RecoveryPage.module.css';

interface Props {
  readonly recovered: Recovered;
  readonly isKept: boolean;
  readonly onChoose: (isKept: boolean) => void;
}

/** One thing that was not saved: what is on record and what was typed, side by side. */
export function RecoveredItem({ recovered: { what, left, parts }, isKept, onChoose }: Props) {
  const t = useTranslate();
  const words = (value: string) =>
    value === '' ? <span className={styles['empty']}>{t('app.recovery.typed.empty')}</span> : value;
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <div>
          <p className={styles['what']}>{what}</p>
          <p className={styles['lead']}>
            <RelativeTime at={left.at} />
          </p>
        </div>
        <Segments
          label={t('app.recovery.typed.choice', { what })}
          segments={[
            { id: 'keep', label: t('app.recovery.typed.keep') },
            { id: 'discard', label: t('app.recovery.typed.discard') },
          ]}
          value={isKept ? 'keep' : 'discard'}
          onChange={(choice) => onChoose(choice === 'keep')}
        />
      </div>
      {parts.map(({ name, saved, recovered }) => (
        <dl key={name} className={styles['values']} data-kept={isKept}>
          <div>
            <dt>{`${t(`app.recovery.typed.parts.${name}`)}: ${t('app.recovery.typed.saved')}`}</dt>
            <dd>{words(saved)}</dd>
          </div>
          <div data-recovered>
            <dt>{`${t(`app.recovery.typed.parts.${name}`)}: ${t('app.recovery.typed.recovered')}`}</dt>
            <dd>{words(recovered)}</dd>
          </div>
        </dl>
      ))}
    </li>
  );
}
