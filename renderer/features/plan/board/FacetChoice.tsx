import { CheckboxField } from '../../../ui/CheckboxField';
import { useTranslate } from '../../../wording';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (facets: readonly string[]) => void;
}

/** The facets something works on, by dimension; folded until it is wanted. */
export function FacetChoice({ chosen, onChange }: Props) {
  const t = useTranslate();
  const { facetName, index, text } = useBoardView();
  const count =
    chosen.length === 0
      ? t('app.planBoard.ownForm.targetsNone')
      : t('app.planBoard.ownForm.targetsCount', { targets: chosen.length });
  return (
    <details className={styles['facetChoice']}>
      <summary>
        {t('app.planBoard.ownForm.targets')} <span>{count}</span>
      </summary>
      <div className={styles['facetGroups']}>
        {[...index.dimensions.values()].map(({ id, name }) => (
          <fieldset key={id}>
            <legend>{text(name)}</legend>
            {index.facetsOfDimension(id).map((facet) => (
              <CheckboxField
                key={facet.id}
                label={facetName(facet.id)}
                isSelected={chosen.includes(facet.id)}
                onChange={(isSelected) =>
                  onChange(isSelected ? [...chosen, facet.id] : chosen.filter((each) => each !== facet.id))
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
