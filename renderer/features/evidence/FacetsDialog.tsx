import { useState } from 'react';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';

/** What a file tells something about. */
export function FacetsDialog({
  file,
  onClose,
}: {
  readonly file: EvidenceFile;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const request = useRequest();
  const { template } = useEngagement();
  const [facets, setFacets] = useState<readonly string[]>(file.facets);

  async function save(): Promise<void> {
    const done = await request.run(() =>
      store.change('evidence.describe', {
        evidence: file.id,
        description: { caption: file.caption, facets: [...facets] },
      }),
    );
    if (done !== null) onClose();
  }

  return (
    <FormDialog
      title={t('app.evidence.facetsTitle', { name: file.caption || file.fileName })}
      submit={t('app.evidence.facetsSave')}
      cancel={t('actions.cancel')}
      width="wide"
      isBusy={request.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {template.dimensions.map((dimension) => (
        <fieldset key={dimension.id} className={styles['facets']}>
          <legend>{text(dimension.name)}</legend>
          {template.facets
            .filter((facet) => facet.dimension === dimension.id)
            .map((facet) => (
              <CheckboxField
                key={facet.id}
                label={text(facet.name)}
                isSelected={facets.includes(facet.id)}
                onChange={(isSelected) =>
                  setFacets((before) =>
                    isSelected ? [...before, facet.id] : before.filter((id) => id !== facet.id),
                  )
                }
              />
            ))}
        </fieldset>
      ))}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
