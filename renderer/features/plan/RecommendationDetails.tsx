import type { ReactNode } from 'react';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { useTranslate } from '../../wording';
import styles from './PlanPage.module.css';
import { usePlan } from './usePlan';

/** What an item of the plan, or a recommendation that is not in it, consists of. */
type Described = Pick<DecidedItem, 'id' | 'actions' | 'measures' | 'deliverable' | 'targets'>;

/** What a recommendation consists of, in the wording chosen for it. */
export function RecommendationDetails({ item }: { readonly item: Described }) {
  const t = useTranslate();
  const { facetName, index, plan, text } = usePlan();
  const { prerequisites = [], modules = [] } = index.recommendations.get(item.id) ?? {};
  const reasonsFor = (module: string): string =>
    (plan.heldModules[module] ?? [])
      .flatMap((rule) => index.contraindications.get(rule) ?? [])
      .map(({ condition }) => text(condition))
      .join('; ');
  return (
    <div className={styles['details']}>
      {item.actions.length > 0 && (
        <Part title={t('app.plan.actions')}>
          <ul>
            {item.actions.map((action, place) => (
              <li key={place}>{text(action)}</li>
            ))}
          </ul>
        </Part>
      )}
      {item.measures.length > 0 && (
        <Part title={t('app.plan.measures')}>
          <ul>
            {item.measures.map((measure, place) => (
              <li key={place}>{text(measure)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('app.plan.deliverable')}>
        <p>{text(item.deliverable)}</p>
      </Part>
      {item.targets.length > 0 && (
        <Part title={t('app.plan.targets')}>
          <ul>
            {item.targets.map((facet) => (
              <li key={facet}>{facetName(facet)}</li>
            ))}
          </ul>
        </Part>
      )}
      {prerequisites.length > 0 && (
        <Part title={t('app.plan.prerequisites')}>
          <ul>
            {prerequisites.map((each) => (
              <li key={each.text.en}>{text(each.text)}</li>
            ))}
          </ul>
        </Part>
      )}
      {modules.length > 0 && (
        <Part title={t('app.plan.modules')}>
          <ul>
            {modules.map((module) => {
              const found = index.modules.get(module);
              const held = reasonsFor(module);
              return (
                <li key={module}>
                  {found === undefined ? module : `${text(found.title)} (${text(found.length)})`}
                  {held !== '' && (
                    <span className={styles['muted']}> {t('app.plan.moduleHeld', { reason: held })}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
