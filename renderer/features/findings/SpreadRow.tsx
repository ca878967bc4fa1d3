import type { FacetResult } from '#shared/assessment/assessment';
import type { LocalizedText } from '#shared/template/localizedText';
import { groupSights } from '#shared/outputs/disagreements';
import { fittingAnchor } from '#shared/outputs/fittingAnchor';
import { presentedFacet } from '#shared/outputs/presented';
import { useIsPrivate } from '../../state/privateView';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { Figure } from './explain/Figure';
import { FacetHead } from './FacetHead';
import { GapMarks } from './GapMarks';
import { useFindings } from './useFindings';
import { useGapShown, useIsGapShown } from './useGapShown';
import { useViewName } from './useViewName';

/** One facet: how far groups are apart, what may be claimed of it, and who sees what. */
export function SpreadRow({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { facetName } = useFindings();
  const isPrivate = useIsPrivate();
  const gapShown = useGapShown();
  const isGapShown = useIsGapShown();
  return (
    <li className={styles['row']}>
      <FacetHead result={result}>
        {(['spread', 'selfView', 'topFloor'] as const).map((gap) => (
          <div key={gap}>
            <dt>{t(`app.findings.disagreements.${gap}`)}</dt>
            <dd>
              {result[gap] === null || !isGapShown(result.id) ? (
                gapShown(result.id, gap)
              ) : (
                <Figure
                  label={`${t(`app.findings.disagreements.${gap}`)}, ${facetName(result.id)}`}
                  value={gapShown(result.id, gap)}
                  explained={{ kind: 'gap', facet: result.id, gap }}
                />
              )}
            </dd>
          </div>
        ))}
      </FacetHead>
      <GapMarks result={result} />
      {isPrivate ? <Sights result={result} /> : <PresentedSights result={result} />}
    </li>
  );
}

/** Best and worst view in words of the template, those between by number. */
function Sights({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { figures, groupName, index, template } = useFindings();
  const facet = index.facets.get(result.id);
  const sights = groupSights(template, result);
  const [first, last] = [sights[0], sights.at(-1)];
  if (facet === undefined || first === undefined || last === undefined || first === last) return null;
  const between = sights.slice(1, -1);
  const words = ({ group, score }: { readonly group: string; readonly score: number }): string =>
    t('app.findings.disagreements.sees', { group: groupName(group), score: figures.score(score) });
  return (
    <div>
      <dl className={styles['sights']}>
        <Sight who={words(first)} sees={facet.anchors[first.anchor]} />
        <Sight who={words(last)} sees={facet.anchors[last.anchor]} />
      </dl>
      {between.length > 0 && (
        <p className={styles['muted']}>
          {t('app.findings.disagreements.between', { groups: between.map(words).join(', ') })}
        </p>
      )}
    </div>
  );
}

function PresentedSights({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const findings = useFindings();
  const { figures, index } = findings;
  const viewName = useViewName();
  const facet = index.facets.get(result.id);
  const { views } = presentedFacet(findings, result);
  if (facet === undefined || views.length < 2)
    return <p className={styles['muted']}>{t('app.findings.disagreements.unnamed')}</p>;
  return (
    <dl className={styles['sights']}>
      {views
        .toSorted((one, other) => other.value - one.value)
        .map((view) => (
          <Sight
            key={viewName(view.seenBy)}
            who={t('app.findings.disagreements.sees', {
              group: viewName(view.seenBy),
              score: figures.score(view.value),
            })}
            sees={fittingAnchor(facet, view.value)}
          />
        ))}
    </dl>
  );
}

function Sight({ who, sees }: { readonly who: string; readonly sees: LocalizedText }) {
  const { text } = useFindings();
  return (
    <div>
      <dt>{who}</dt>
      <dd>{text(sees)}</dd>
    </div>
  );
}
