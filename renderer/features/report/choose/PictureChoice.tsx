import type { EvidenceFile } from '#shared/engagement/evidence';
import { useClient } from '../../../client/ClientContext';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useDelivery } from '../../../client/useDelivery';
import { useEngagement, useEngagementStore } from '../../../state/EngagementContext';
import { useText } from '../../../state/useText';
import { CheckboxField } from '../../../ui/CheckboxField';
import { useTranslate } from '../../../wording';
import { CaptionField, PictureThumb } from '../../evidence';
import styles from './PictureChoices.module.css';

interface Props {
  readonly file: EvidenceFile;
  /** "Picture 3" where it stands in the report now. */
  readonly label: string | null;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (isShown: boolean) => void;
}

/** A picture to look at, to choose, and, once it is chosen, to say what it shows. */
export function PictureChoice({ file, label, isChosen, isDisabled, onChoose }: Props) {
  const t = useTranslate();
  const text = useText();
  const client = useClient();
  const store = useEngagementStore();
  const { template } = useEngagement();
  const { request, ask } = useDelivery();
  const facets = template.facets.filter(({ id }) => file.facets.includes(id)).map((each) => text(each.name));
  const where =
    facets.length === 0
      ? t('app.issuing.choose.pictureNoFacet')
      : t('app.evidence.about', { facets: facets.join(', ') });
  return (
    <li className={styles['item']}>
      <PictureThumb
        file={file}
        onSave={() =>
          void ask(() => client.call('evidence.saveCopy', { engagement: store.id, evidence: file.id }))
        }
      />
      <div className={styles['about']}>
        <CheckboxField
          label={file.fileName}
          isSelected={isChosen}
          isDisabled={isDisabled}
          onChange={onChoose}
        />
        {isChosen ? (
          <CaptionField file={file} isNew={false} isDisabled={isDisabled} />
        ) : (
          file.caption !== '' && <p>{file.caption}</p>
        )}
        <p className={styles['muted']}>{isChosen && label !== null ? `${label} · ${where}` : where}</p>
        {request.problem !== null && <ProblemNotice problem={request.problem} />}
      </div>
    </li>
  );
}
