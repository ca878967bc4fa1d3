import type { RankedRecommendation } from '#shared/planning/planTypes';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { Figure } from '../findings';
import styles from './PlanPage.module.css';
import { usePlan } from './usePlan';
import { localNumber } from '../../state/localNumber';

interface Props {
  readonly ranked: RankedRecommendation | null;
  readonly onClose: () => void;
}

/** The factors a priority is the product of. */
export function PriorityDialog({ ranked, onClose }: Props) {
  const t = useTranslate();
  const { titleOf } = usePlan();
  return (
    <Dialog
      width="wide"
      isOpen={ranked !== null}
      title={t('app.plan.whyTitle', { recommendation: ranked === null ? '' : titleOf(ranked.id) })}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{t('app.plan.formula')}</p>
      {ranked !== null && <Factors ranked={ranked} />}
    </Dialog>
  );
}

function Factors({ ranked }: { readonly ranked: RankedRecommendation }) {
  const t = useTranslate();
  const { assessment, facetName, figures, index, text } = usePlan();
  const { factors, need, priority, targets } = ranked;
  const symptoms = factors.symptoms.flatMap((id) => index.symptoms.get(id) ?? []);
  return (
    <table className={styles['table']}>
      <tbody>
        <tr>
          <th scope="row">
            {t('app.plan.factor.need')}
            <ul className={styles['targets']}>
              {targets.map((target) => (
                <li key={target.facet}>
                  {t('app.plan.factor.needTarget', {
                    facet: facetName(target.facet),
                    need: figures.tenth(target.need),
                  })}{' '}
                  (
                  <Figure
                    label={facetName(target.facet)}
                    value={t('app.plan.factor.score', {
                      score: figures.score(assessment.facets[target.facet]?.score ?? null),
                    })}
                    explained={{ kind: 'facet', id: target.facet }}
                  />
                  )
                </li>
              ))}
            </ul>
          </th>
          <td data-number>{figures.tenth(need)}</td>
        </tr>
        {(['impact', 'effort', 'confidence', 'urgency', 'boost'] as const).map((factor) => (
          <tr key={factor}>
            <th scope="row">
              {t(`app.plan.factor.${factor}`)}
              {factor === 'boost' && symptoms.length > 0 && (
                <p className={styles['muted']}>
                  {t('app.plan.factor.boostOf', {
                    symptoms: symptoms.map(({ title }) => text(title)).join(', '),
                  })}
                </p>
              )}
            </th>
            <td data-number>× {localNumber(factors[factor].toFixed(2))}</td>
          </tr>
        ))}
        <tr data-total>
          <th scope="row">{t('app.plan.factor.result')}</th>
          <td data-number>{figures.tenth(priority)}</td>
        </tr>
      </tbody>
    </table>
  );
}
