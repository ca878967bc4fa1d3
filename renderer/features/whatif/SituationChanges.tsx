import { ArrowRight } from 'lucide-react';
import { displayShort } from '#shared/assessment/display';
import { escalatorSentence, isEscalatorShown } from '#shared/outputs/shownEscalator';
import type { WhatIf } from '#shared/outputs/whatIf';
import { noFigure } from '../../state/figures';
import { Badge } from '../../ui/Badge';
import { PairedBars } from '../../ui/PairedBars';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { Figure, levelTone, type Findings } from '../findings';
import styles from './WhatIfPage.module.css';
import type { WhatIfView } from './useWhatIf';
import { localNumber } from '../../state/localNumber';

type SituationChange = WhatIf['situations'][number];

/** Urgency, severity and score of every situation, as it is and as it would be. */
export function SituationChanges({ view }: { readonly view: WhatIfView }) {
  const t = useTranslate();
  const { figures, result } = view;
  const { before, after } = result.overall;
  return (
    <Panel title={t('app.whatIf.situations')} note={t('app.whatIf.situationsNote')}>
      <ul className={styles['situations']}>
        {result.situations.map((change) => (
          <Situation key={change.situation} change={change} view={view} />
        ))}
      </ul>
      {before !== null && (
        <div className={styles['line']} data-total>
          <span className={styles['label']}>{t('app.whatIf.overall')}</span>
          <PairedBars before={before} after={after} tone={toneOf(before, after, 'rising')} />
          <span className={styles['numbers']}>
            <Figure
              label={t('app.whatIf.overallBefore')}
              value={figures.score(before)}
              explained={{ kind: 'overall' }}
            />
            <Then before={figures.score(before)} after={figures.score(after)} />
          </span>
        </div>
      )}
    </Panel>
  );
}

function Situation({ change, view }: { readonly change: SituationChange; readonly view: WhatIfView }) {
  const t = useTranslate();
  const { figures, template, text } = view;
  const { after, before, situation } = change;
  const dimension = template.dimensions.find(({ id }) => id === change.dimension);
  const name = dimension === undefined ? situation : text(dimension.situation.name);
  const isLevelChanged = before.level !== after.level;
  const held = heldBy(change, view);
  return (
    <li
      className={styles['situation']}
      data-quiet={before.severity === null}
      aria-label={`${situation} ${name}`}
    >
      <div className={styles['head']}>
        <h3>
          <span className={styles['id']}>{situation}</span> {name}
        </h3>
        <p className={styles['levels']}>
          <Badge tone={levelTone(before.level)}>{t(`terms.level.${before.level}`)}</Badge>
          {isLevelChanged && (
            <>
              <ArrowRight size={14} aria-hidden />
              <span className="visually-hidden">{t('app.whatIf.then')}</span>
              <Badge tone={levelTone(after.level)}>{t(`terms.level.${after.level}`)}</Badge>
            </>
          )}
        </p>
      </div>
      {before.severity !== null && (
        <>
          <div className={styles['line']}>
            <span className={styles['label']}>{t('app.whatIf.severity')}</span>
            <PairedBars
              before={before.severity}
              after={after.severity}
              tone={toneOf(before.severity, after.severity, 'falling')}
            />
            <span className={styles['numbers']}>
              <Figure
                label={`${t('app.whatIf.severity')} ${situation}`}
                value={figures.severity(before.severity)}
                explained={{ kind: 'severity', situation }}
              />
              <Then before={figures.severity(before.severity)} after={figures.severity(after.severity)} />
            </span>
          </div>
          <div className={styles['line']}>
            <span className={styles['label']}>{t('app.whatIf.dimensionScore')}</span>
            <PairedBars
              before={before.score}
              after={after.score}
              tone={toneOf(before.score, after.score, 'rising')}
            />
            <span className={styles['numbers']}>
              <Figure
                label={`${t('app.whatIf.dimensionScore')} ${situation}`}
                value={figures.score(before.score)}
                explained={{ kind: 'dimension', id: change.dimension }}
              />
              <Then before={figures.score(before.score)} after={figures.score(after.score)} />
            </span>
          </div>
        </>
      )}
      {held !== null && <p className={styles['muted']}>{t('app.whatIf.held', { reasons: held })}</p>}
    </li>
  );
}

/** The supposed figure, or a word that it stays. */
function Then({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTranslate();
  if (before === after) return <span className={styles['muted']}>{t('app.whatIf.same')}</span>;
  return (
    <>
      <ArrowRight size={14} aria-hidden />
      <strong>{after}</strong>
    </>
  );
}

function toneOf(before: number | null, after: number | null, wished: 'rising' | 'falling'): 'good' | 'plain' {
  if (before === null || after === null) return 'plain';
  return (wished === 'rising' ? after > before : after < before) ? 'good' : 'plain';
}

/** Escalators rest on answers and facts, so they may keep a level up although the severity alone would not. */
function heldBy(
  { after, before, dimension, isTouched, situation }: SituationChange,
  findings: Findings,
): string | null {
  const { index, text } = findings;
  const isHeld = isTouched && before.baseLevel !== after.baseLevel && after.level !== after.baseLevel;
  if (!isHeld || after.escalators.length === 0) return null;
  const known = index.dimensions.get(dimension)?.escalators ?? [];
  return after.escalators
    .flatMap(({ id, value }) => {
      const escalator = known.find((each) => each.id === id);
      if (escalator === undefined) return [];
      const shown = isEscalatorShown(findings, situation, id) ? value : null;
      return text(escalatorSentence(escalator, shown)).replace(
        '{{value}}',
        shown === null ? noFigure : localNumber(displayShort(shown)),
      );
    })
    .join('; ');
}
