import { useState } from 'react';
import { usualReachedScore } from '#shared/outputs/whatIf';
import { NumberField } from '../../ui/NumberField';
import { Panel } from '../../ui/Panel';
import { SliderField } from '../../ui/SliderField';
import { useTranslate } from '../../wording';
import styles from './WhatIfPage.module.css';

interface Props {
  readonly score: number;
  readonly onChange: (score: number) => void;
}

/** The score the chosen facets would reach: dragged, or typed exactly. */
export function ReachedScore({ score, onChange }: Props) {
  const t = useTranslate();
  /** A number outside 0 to 100, or none at all: it stays in the field and nothing is worked out with it. */
  const [refused, setRefused] = useState<{ readonly value: number | null } | null>(null);
  const enter = (value: number | null): void => {
    const isScore = value !== null && value >= 0 && value <= 100;
    setRefused(isScore ? null : { value });
    if (isScore) onChange(value);
  };
  return (
    <Panel title={t('app.whatIf.score')} note={t('app.whatIf.scoreHint', { usual: usualReachedScore })}>
      <div className={styles['reach']}>
        <SliderField
          label={t('app.whatIf.score')}
          value={Math.round(score)}
          min={0}
          max={100}
          onChange={enter}
        />
        <NumberField
          isLabelHidden
          label={t('app.whatIf.score')}
          value={refused === null ? score : refused.value}
          min={0}
          max={100}
          less={t('app.whatIf.less')}
          more={t('app.whatIf.more')}
          error={refused === null ? undefined : t('app.whatIf.outOfRange')}
          onChange={enter}
        />
      </div>
    </Panel>
  );
}
