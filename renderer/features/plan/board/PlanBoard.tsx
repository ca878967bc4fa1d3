import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PlanPlace } from '#shared/engagement/decision';
import { problemWords } from '#shared/contract/problemWords';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { SwitchField } from '../../../ui/SwitchField';
import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';
import { Column } from './Column';
import { ComputedColumn } from './ComputedColumn';
import { Warnings } from './Warnings';

/** The chosen plan in its waves; beside it, when wished, the computed one. */
export function PlanBoard() {
  const t = useTranslate();
  const { ask, asked, canChange, chosen, decisions } = useBoardView();
  const [isCompared, setCompared] = useState(false);
  const places: readonly PlanPlace[] = [...chosen.waves.map(({ wave }) => wave), 'later'];
  return (
    <Panel
      title={t('app.planBoard.title')}
      note={t(canChange ? 'app.planBoard.note' : 'app.planBoard.readOnly')}
      actions={
        canChange && (
          <Button size="small" onPress={() => ask({ kind: 'own', item: null })}>
            <Plus size={16} aria-hidden />
            {t('app.planBoard.own')}
          </Button>
        )
      }
    >
      <div className={styles['bar']}>
        <SwitchField
          label={t('app.planBoard.compare')}
          shown={t('app.planBoard.compare')}
          isOn={isCompared}
          onChange={setCompared}
        />
        <Badge tone={chosen.isChanged ? 'accent' : 'plain'}>
          {t(chosen.isChanged ? 'app.planBoard.changed' : 'app.planBoard.unchanged')}
        </Badge>
        <SavedWords />
      </div>
      {decisions.problem !== null && asked === null && (
        <ProblemNotice problem={decisions.problem} onRetry={decisions.retry} onClose={decisions.forget} />
      )}
      <Warnings />
      <div className={styles['board']} data-compared={isCompared}>
        {places.map((wave) => (
          <section key={wave} className={styles['column']}>
            <ColumnHead wave={wave} />
            <div className={styles['lists']}>
              <Column wave={wave} />
              {isCompared && <ComputedColumn wave={wave} />}
            </div>
          </section>
        ))}
      </div>
      {canChange && (
        <details className={page['muted']}>
          <summary>{t('app.planBoard.keysTitle')}</summary>
          <p>{t('app.planBoard.keys')}</p>
        </details>
      )}
    </Panel>
  );
}

function ColumnHead({ wave }: { readonly wave: PlanPlace }) {
  const t = useTranslate();
  const { chosen, columnOf, placeName, template } = useBoardView();
  const known = chosen.waves.find((each) => each.wave === wave);
  const days =
    wave === 'later' ? undefined : template.configuration.planning.waves[wave - 1]?.baseForHorizonDays;
  const count = columnOf(wave).filter(({ isRemeasure }) => !isRemeasure).length;
  return (
    <header className={styles['columnHead']}>
      <h3>
        {placeName(wave)}{' '}
        <span className={page['muted']}>
          {days === undefined ? t('app.planBoard.laterNote') : t('app.planBoard.until', { days })}
        </span>
      </h3>
      <span className={styles['count']} data-over={known?.isOverCapacity === true}>
        {known === undefined
          ? t('app.planBoard.countLater', { items: count })
          : t('app.planBoard.count', { items: count, capacity: known.capacity })}
      </span>
    </header>
  );
}

function SavedWords() {
  const t = useTranslate();
  const { decisions } = useBoardView();
  return (
    <span role="status" className={page['muted']}>
      {decisions.state === 'saving' && t('app.planBoard.saved.saving')}
      {decisions.state === 'saved' && t('app.planBoard.saved.saved')}
      {decisions.state === 'not-saved' &&
        decisions.problem !== null &&
        t('app.notSaved', { why: problemWords(t, decisions.problem).title })}
    </span>
  );
}
