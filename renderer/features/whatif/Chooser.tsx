import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import type { OptionGroup } from './supposition';
import type { WhatIfView } from './useWhatIf';
import styles from './WhatIfPage.module.css';

/** What would be done: recommendations by wave, or facets by dimension. */
export function Chooser({ view }: { readonly view: WhatIfView }) {
  const t = useTranslate();
  const { groups, supposition } = view;
  return (
    <Panel
      title={t('app.whatIf.choose')}
      note={t('app.whatIf.chosen', { chosen: supposition.chosen.length })}
      actions={
        <Segments
          label={t('app.whatIf.by')}
          value={supposition.by}
          segments={[
            { id: 'recommendation', label: t('app.whatIf.byRecommendation') },
            { id: 'facet', label: t('app.whatIf.byFacet') },
          ]}
          onChange={view.chooseBy}
        />
      }
    >
      {groups.map((group) => (
        <Group key={group.key} group={group} view={view} />
      ))}
    </Panel>
  );
}

function Group({ group, view }: { readonly group: OptionGroup; readonly view: WhatIfView }) {
  const t = useTranslate();
  const { choose, dimensionName, supposition, text } = view;
  const { chosen } = supposition;
  const ids = group.options.map(({ id }) => id);
  const isWhole = ids.every((id) => chosen.includes(id));
  const others = chosen.filter((id) => !ids.includes(id));
  const name =
    group.kind === 'dimension'
      ? dimensionName(String(group.of))
      : t(`app.whatIf.${group.kind}`, { wave: group.of });
  return (
    <fieldset className={styles['group']}>
      <legend>{name}</legend>
      <Button
        look="quiet"
        size="small"
        aria-label={`${t(isWhole ? 'app.whatIf.noGroup' : 'app.whatIf.wholeGroup')}: ${name}`}
        onPress={() => choose(isWhole ? others : [...others, ...ids])}
      >
        {t(isWhole ? 'app.whatIf.noGroup' : 'app.whatIf.wholeGroup')}
      </Button>
      <div className={styles['options']}>
        {group.options.map(({ id, isOwn, title }) => (
          <CheckboxField
            key={id}
            label={supposition.by === 'facet' || isOwn ? text(title) : `${id} ${text(title)}`}
            isSelected={chosen.includes(id)}
            onChange={(isSelected) =>
              choose(isSelected ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
