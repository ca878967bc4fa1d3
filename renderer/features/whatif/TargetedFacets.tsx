import type { WhatIfFacet } from '#shared/outputs/whatIf';
import { PairedBars } from '../../ui/PairedBars';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { Figure } from '../findings';
import type { WhatIfView } from './useWhatIf';
import styles from './WhatIfPage.module.css';

/** Every facet the choice works on, by dimension: where it stands and where it would. */
export function TargetedFacets({ view }: { readonly view: WhatIfView }) {
  const t = useTranslate();
  const { dimensionName, result, template } = view;
  return (
    <Panel title={t('app.whatIf.facets')}>
      {result.facets.length === 0 && <p className={styles['muted']}>{t('app.whatIf.facetsNone')}</p>}
      {template.dimensions.map(({ id }) => {
        const facets = result.facets.filter(({ dimension }) => dimension === id);
        if (facets.length === 0) return null;
        return (
          <section key={id} className={styles['dimension']}>
            <h3>{dimensionName(id)}</h3>
            <ul className={styles['facets']}>
              {facets.map((facet) => (
                <Facet key={facet.facet} given={facet} view={view} />
              ))}
            </ul>
          </section>
        );
      })}
    </Panel>
  );
}

function Facet({ given, view }: { readonly given: WhatIfFacet; readonly view: WhatIfView }) {
  const t = useTranslate();
  const { facetName, figures, groups, supposition, text } = view;
  const { after, because, before, facet } = given;
  const name = facetName(facet);
  const working =
    supposition.by === 'facet'
      ? []
      : groups
          .flatMap(({ options }) => options)
          .filter(({ id, targets }) => supposition.chosen.includes(id) && targets.includes(facet))
          .map(({ id, isOwn, title }) => (isOwn ? text(title) : id));
  return (
    <li className={styles['line']}>
      <span className={styles['label']}>
        {name}
        {working.length > 0 && <span className={styles['muted']}> {working.join(', ')}</span>}
      </span>
      <PairedBars before={before} after={after} tone={because === 'raised' ? 'good' : 'plain'} />
      <span className={styles['numbers']}>
        <Figure label={name} value={figures.score(before)} explained={{ kind: 'facet', id: facet }} />
        {because === 'raised' ? (
          <>
            <span aria-hidden>→</span>
            <strong>{figures.score(after)}</strong>
          </>
        ) : (
          <span className={styles['muted']}>{t(`app.whatIf.because.${because}`)}</span>
        )}
      </span>
    </li>
  );
}
