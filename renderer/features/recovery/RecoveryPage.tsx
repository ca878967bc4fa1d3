import { useState } from 'react';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useClient } from '../../client/ClientContext';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import type { UnsavedChange } from '../../state/unsavedChanges';
import { ok } from '#shared/result';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { DamagedFiles } from './DamagedFiles';
import styles from './RecoveryPage.module.css';
import { RecoveredItem } from './RecoveredItem';
import { saveChange } from './saveChange';
import type { Found } from './useRecovered';

interface Props {
  readonly found: Extract<Found, { state: 'something' }>;
  readonly onDone: () => void;
}

/** What came back, beside what is on record, and the choice of each. */
export function RecoveryPage({ found, onDone }: Props) {
  const t = useTranslate();
  const client = useClient();
  const store = useEngagementStore();
  const request = useRequest();
  const { typed, damaged, settled } = found;
  const [discarded, setDiscarded] = useState<ReadonlySet<UnsavedChange>>(new Set());
  const kept = typed.filter(({ left }) => !discarded.has(left));

  const choose = (left: UnsavedChange, isKept: boolean): void =>
    setDiscarded((before) => {
      const next = new Set(before);
      if (isKept) next.delete(left);
      else next.add(left);
      return next;
    });

  const goOn = async (): Promise<void> => {
    const carriedOut = await request.run(async () => {
      for (const { left } of kept) {
        const saved = await saveChange(client, store.id, left.change);
        if (!saved.ok) return saved;
        await store.unsaved()?.forget([left]);
      }
      return ok(null);
    });
    await store.reload();
    if (carriedOut === null) return;
    await store.unsaved()?.forget([...settled, ...typed.map(({ left }) => left)]);
    onDone();
  };

  return (
    <section className={styles['page']} aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t('app.recovery.title')}</h2>
      {damaged.length > 0 && <DamagedFiles recoveries={damaged} />}
      {typed.length > 0 && (
        <section className={styles['part']} aria-labelledby="recovery-typed">
          <header className={styles['head']}>
            <div>
              <h3 id="recovery-typed">{t('app.recovery.typed.title')}</h3>
              <p className={styles['lead']}>{t('app.recovery.typed.text')}</p>
            </div>
            {typed.length > 1 && (
              <div className={styles['actions']}>
                <Button size="small" onPress={() => setDiscarded(new Set())}>
                  {t('app.recovery.typed.keepAll')}
                </Button>
                <Button size="small" onPress={() => setDiscarded(new Set(typed.map(({ left }) => left)))}>
                  {t('app.recovery.typed.discardAll')}
                </Button>
              </div>
            )}
          </header>
          <ul className={styles['items']}>
            {typed.map((recovered) => (
              <RecoveredItem
                key={`${recovered.left.at} ${recovered.what}`}
                recovered={recovered}
                isKept={!discarded.has(recovered.left)}
                onChoose={(isKept) => choose(recovered.left, isKept)}
              />
            ))}
          </ul>
        </section>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
      <div className={styles['actions']}>
        {typed.length === 0 ? (
          <Button look="primary" onPress={onDone}>
            {t('app.recovery.damaged.goOn')}
          </Button>
        ) : (
          <>
            <Button look="primary" isDisabled={request.isBusy} onPress={() => void goOn()}>
              {kept.length === 0
                ? t('app.recovery.typed.goOnNone')
                : t('app.recovery.typed.goOn', { count: kept.length })}
            </Button>
            <Button look="quiet" isDisabled={request.isBusy} onPress={onDone}>
              {t('app.recovery.typed.later')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
