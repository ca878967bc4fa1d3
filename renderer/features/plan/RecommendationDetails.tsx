import type { ReactNode } from 'react';
import { useTranslate } from '../../wording';
import styles from './PlanPage.module.css';
import { usePlan } from './usePlan';

/** What a recommendation consists of. */
export function RecommendationDetails({ id }: { readonly id: string }) {
  const t = useTranslate();
  const { index, plan, text } = usePlan();
  const known = index.recommendations.get(id);
  if (known === undefined) return null;
  const reasonsFor = (module: string): string =>
    (plan.heldModules[module] ?? [])
      .flatMap((rule) => index.contraindications.get(rule) ?? [])
      .map(({ condition }) => text(condition))
      .join('; ');
  return (
    <div className={styles['details']}>
      <Part title={t('app.plan.actions')}>
        <ul>
          {known.actions.map((action) => (
            <li key={action.en}>{text(action)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('app.plan.measures')}>
        <ul>
          {known.measures.map((measure) => (
            <li key={measure.en}>{text(measure)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('app.plan.deliverable')}>
        <p>{text(known.deliverable)}</p>
      </Part>
      {known.prerequisites.length > 0 && (
        <Part title={t('app.plan.prerequisites')}>
          <ul>
            {known.prerequisites.map((each) => (
              <li key={each.text.en}>{text(each.text)}</li>
            ))}
          </ul>
        </Part>
      )}
      {known.modules.length > 0 && (
        <Part title={t('app.plan.modules')}>
          <ul>
            {known.modules.map((module) => {
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
