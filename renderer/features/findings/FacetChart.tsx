import type { FacetResult } from '#shared/assessment/assessment';
import { facetValues } from '#shared/outputs/contrast';
import { presentedFacet } from '#shared/outputs/presented';
import { useIsPrivate } from '../../state/privateView';
import { useTranslate } from '../../wording';
import { FacetTrack } from '../charts';
import styles from './DimensionFindings.module.css';
import { Figure } from './explain/Figure';
import { useFindings } from './useFindings';
import { useViewName } from './useViewName';

/** The facet's score as a bar and each group as a dot on it; the same in words below. */
export function FacetChart({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { figures } = useFindings();
  const dots = useDots(result);
  return (
    <>
      <FacetTrack
        bar={{
          value: result.score,
          dots: dots.map(({ isSmall, name, score }) => ({
            label: name,
            value: score,
            valueText: figures.score(score),
            isThin: isSmall,
          })),
        }}
      />
      <ul className={styles['groups']}>
        {dots.map(({ key, group, name, score, people }) => {
          const words = t('app.findings.groupDot', { group: name, score: figures.score(score), people });
          return (
            <li key={key}>
              {group === null ? (
                words
              ) : (
                <Figure
                  look="quiet"
                  label={name}
                  value={words}
                  explained={{ kind: 'group', facet: result.id, group }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface Dot {
  readonly key: string;
  /** Null for groups that were folded. */
  readonly group: string | null;
  readonly name: string;
  readonly score: number;
  readonly people: number;
  readonly isSmall: boolean;
}

/** Every group in the private view, else only what may be shown to others. */
function useDots(result: FacetResult): readonly Dot[] {
  const findings = useFindings();
  const { groupName, index, template } = findings;
  const isPrivate = useIsPrivate();
  const viewName = useViewName();
  if (!isPrivate)
    return presentedFacet(findings, result).views.map(({ seenBy, value, people }) => {
      const name = viewName(seenBy);
      const group = seenBy.kind === 'group' ? seenBy.group : null;
      return { key: name, group, name, score: value, people, isSmall: false };
    });
  const shownFrom = template.configuration.gaps.smallestShownGroup;
  return [...index.groups.keys()].flatMap((group) => {
    const score = result.groups[group];
    if (score === undefined) return [];
    const people = facetValues(result).filter((each) => each.group === group).length;
    return [{ key: group, group, name: groupName(group), score, people, isSmall: people < shownFrom }];
  });
}
