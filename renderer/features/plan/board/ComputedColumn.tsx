import type { PlanPlace } from '#shared/engagement/decision';
import { Badge } from '../../../ui/Badge';
import { useText } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';

/** A wave as it was computed, each item with where it stands now if that is elsewhere. In its original wording. */
export function ComputedColumn({ wave }: { readonly wave: PlanPlace }) {
  const t = useTranslate();
  const text = useText();
  const { index, items, placeName, plan } = useBoardView();
  const computed = wave === 'later' ? plan.later : (plan.waves[wave - 1] ?? []);
  return (
    <section
      className={styles['computed']}
      aria-label={`${t('app.planBoard.compareTitle')}: ${placeName(wave)}`}
    >
      <h4>{t('app.planBoard.compareTitle')}</h4>
      {computed.length === 0 && <p className={page['muted']}>{t('app.plan.waveEmpty')}</p>}
      <ol>
        {computed.map(({ id }) => {
          const item = items.get(id);
          const title = index.recommendations.get(id)?.title;
          return (
            <li key={id}>
              <span className={page['id']}>{id}</span> {title === undefined ? id : text(title)}{' '}
              {item?.choice === 'dismissed' && <Badge>{t('app.planBoard.dismissed')}</Badge>}
              {item !== undefined && item.choice !== 'dismissed' && item.wave !== wave && (
                <Badge tone="accent">{t('app.planBoard.chosenIn', { place: placeName(item.wave) })}</Badge>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
