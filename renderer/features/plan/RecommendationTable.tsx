import { Fragment, useState } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { DecidedPlan } from '#shared/planning/decidedPlan';
import type { Plan, RankedRecommendation } from '#shared/planning/planTypes';
import { Badge } from '../../ui/Badge';
import { useTranslate } from '../../wording';
import { PutMenu } from './board/PutMenu';
import styles from './PlanPage.module.css';
import { RecommendationDetails } from './RecommendationDetails';
import { usePlan } from './usePlan';

interface Props {
  readonly onExplain: (ranked: RankedRecommendation) => void;
}

export function RecommendationTable({ onExplain }: Props) {
  const t = useTranslate();
  const { plan } = usePlan();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('app.plan.column.recommendation')}</th>
            <th scope="col" data-number>
              {t('app.plan.column.priority')}
            </th>
            <th scope="col" data-number>
              {t('app.plan.column.need')}
            </th>
            <th scope="col">{t('app.plan.column.effort')}</th>
            <th scope="col">{t('app.plan.column.owner')}</th>
            <th scope="col">{t('app.plan.column.horizon')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('app.plan.column.place')}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('app.plan.column.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.recommendations.map((ranked) => (
            <Fragment key={ranked.id}>
              <Row
                ranked={ranked}
                isOpen={opened === ranked.id}
                onToggle={() => setOpened(opened === ranked.id ? null : ranked.id)}
                onExplain={onExplain}
              />
              {opened === ranked.id && (
                <tr>
                  <td colSpan={8}>
                    <Details id={ranked.id} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Details({ id }: { readonly id: string }) {
  const { index, items } = usePlan();
  const item = items.get(id) ?? index.recommendations.get(id);
  return item === undefined ? null : <RecommendationDetails item={item} />;
}

interface RowProps {
  readonly ranked: RankedRecommendation;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onExplain: (ranked: RankedRecommendation) => void;
}

function Row({ ranked, isOpen, onToggle, onExplain }: RowProps) {
  const t = useTranslate();
  const { chosen, figures, index, items, plan, text, titleOf } = usePlan();
  const known = index.recommendations.get(ranked.id);
  if (known === undefined) return null;
  const item = items.get(ranked.id) ?? known;
  const place = placeOf(chosen, plan, ranked.id);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['toggle']} aria-expanded={isOpen} onClick={onToggle}>
          <Chevron size={16} aria-hidden />
          <span>
            <span className={styles['id']}>{ranked.id}</span> {titleOf(ranked.id)}
          </span>
        </button>
      </th>
      <td data-number>
        <button
          type="button"
          className={styles['figure']}
          aria-label={`${titleOf(ranked.id)}: ${t('app.plan.why', { priority: figures.tenth(ranked.priority) })}`}
          onClick={() => onExplain(ranked)}
        >
          {figures.tenth(ranked.priority)}
        </button>
      </td>
      <td data-number>{figures.tenth(ranked.need)}</td>
      <td>{known.effort}</td>
      <td>{text(item.owner)}</td>
      <td className={styles['nowrap']}>{t('app.plan.day', { days: known.horizonDays })}</td>
      <td>
        {place.kind === 'wave' && <Badge tone="accent">{t('app.plan.inWave', { wave: place.wave })}</Badge>}
        {place.kind === 'later' && <Badge>{t('app.plan.inLater')}</Badge>}
        {place.kind === 'dismissed' && <Badge>{t('app.planBoard.dismissed')}</Badge>}
        {place.kind === 'held' && <Badge tone="quarter">{t('app.plan.isHeld')}</Badge>}
        {place.kind === 'none' && <Badge>{t('app.plan.notPlanned')}</Badge>}
      </td>
      <td className={styles['put']}>
        {(place.kind === 'none' || place.kind === 'held') && <PutMenu id={ranked.id} />}
      </td>
    </tr>
  );
}

type Place =
  | { readonly kind: 'wave'; readonly wave: number }
  | { readonly kind: 'later' | 'dismissed' | 'held' | 'none' };

/** Where in the chosen plan a recommendation stands; waves count from 1. */
function placeOf({ dismissed, later, waves }: DecidedPlan, { held }: Plan, id: string): Place {
  const wave = waves.find(({ items }) => items.some((item) => item.id === id));
  if (wave !== undefined) return { kind: 'wave', wave: wave.wave };
  if (later.some((item) => item.id === id)) return { kind: 'later' };
  if (dismissed.some((item) => item.id === id)) return { kind: 'dismissed' };
  return { kind: held[id] === undefined ? 'none' : 'held' };
}
