import { memo } from 'react';
import { AddFiles } from './AddFiles';
import { EvidenceItem } from './EvidenceItem';
import styles from './Evidence.module.css';
import { FileDrop } from './FileDrop';
import { useAddFiles } from './useAddFiles';
import { useEvidenceFiles } from './useEvidenceFiles';

interface Props {
  readonly respondent: string;
  readonly question: string;
  /** What the question asks about. */
  readonly facet: string | undefined;
  readonly isDisabled: boolean;
}

/** What somebody showed at a question: pasted, dropped, or chosen. */
export const CardEvidence = memo(function CardEvidence({ isDisabled, facet, ...place }: Props) {
  const adding = useAddFiles({ ...place, facets: facet === undefined ? [] : [facet] });
  const files = useEvidenceFiles().filter(
    ({ respondent, question }) => respondent === place.respondent && question === place.question,
  );
  return (
    <FileDrop isDisabled={isDisabled} onFiles={adding.add}>
      {files.length > 0 && (
        <ul className={styles['list']}>
          {files.map((file) => (
            <EvidenceItem
              key={file.id}
              file={file}
              isNew={file.id === adding.newest}
              isDisabled={isDisabled}
            />
          ))}
        </ul>
      )}
      <AddFiles adding={adding} isDisabled={isDisabled} />
    </FileDrop>
  );
});
