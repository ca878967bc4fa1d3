import { useState } from 'react';
import { sizeWords } from '#shared/contract/sizeWords';
import { evidenceBytes, evidenceCaps, type EvidenceFile } from '#shared/engagement/evidence';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { promptOf } from '../../state/sections';
import { useText } from '../../state/useText';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { SearchField } from '../../ui/SearchField';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { AddFiles } from './AddFiles';
import { EvidenceItem } from './EvidenceItem';
import styles from './Evidence.module.css';
import { FileDrop } from './FileDrop';
import { useAddFiles } from './useAddFiles';
import { useEvidenceFiles } from './useEvidenceFiles';
import { useFileInAddress } from './useFileInAddress';
import { localNumber } from '../../state/localNumber';

const every = 'every';

/** All pictures and documents of an engagement: found, described, added and taken away. */
export function DocumentsPage() {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const wanted = useFileInAddress();
  const files = useEvidenceFiles();
  const [sought, setSought] = useState('');
  const [facet, setFacet] = useState(every);
  const isDisabled = isReadOnly === true || engagement.status !== 'active';
  const adding = useAddFiles({ facets: facet === every ? [] : [facet] });
  const shown = files.filter(
    (file) => isFound(file, sought) && (facet === every || file.facets.includes(facet)),
  );
  const whereOf = ({ respondent, question }: EvidenceFile): string | undefined => {
    const person = engagement.respondents.find(({ id }) => id === respondent);
    if (person === undefined) return undefined;
    return question === undefined
      ? t('app.evidence.shownBy', { respondent: person.title })
      : t('app.evidence.shownAt', { respondent: person.title, question: text(promptOf(template, question)) });
  };
  return (
    <Panel
      title={t('app.evidence.title')}
      note={t('app.evidence.note', {
        count: files.length,
        size: localNumber(sizeWords(evidenceBytes(files))),
        limit: localNumber(sizeWords(evidenceCaps.totalBytes)),
      })}
    >
      <FileDrop isDisabled={isDisabled} onFiles={adding.add}>
        <AddFiles adding={adding} isDisabled={isDisabled} look="plain" />
        {files.length > 0 && (
          <div className={styles['filters']}>
            <SearchField
              label={t('app.evidence.search')}
              clear={t('app.evidence.clear')}
              value={sought}
              onChange={setSought}
            />
            <SelectField
              label={t('app.evidence.filter')}
              isLabelHidden
              value={facet}
              choices={[
                { id: every, label: t('app.evidence.everyFacet') },
                ...template.facets.map(({ id, name }) => ({ id, label: text(name) })),
              ]}
              onChange={setFacet}
            />
          </div>
        )}
        {shown.length > 0 && (
          <ul className={styles['list']}>
            {shown.map((file) => {
              const where = whereOf(file);
              return (
                <EvidenceItem
                  key={file.id}
                  file={file}
                  isNew={file.id === adding.newest}
                  isWanted={file.id === wanted}
                  isDisabled={isDisabled}
                  {...(where === undefined ? {} : { where })}
                />
              );
            })}
          </ul>
        )}
        {shown.length === 0 && (
          <EmptyState
            title={t(files.length === 0 ? 'app.evidence.empty' : 'app.evidence.noneFound')}
            text={t(files.length === 0 ? 'app.evidence.emptyText' : 'app.evidence.noneFoundText')}
          />
        )}
      </FileDrop>
    </Panel>
  );
}

function isFound({ caption, fileName }: EvidenceFile, sought: string): boolean {
  return `${caption} ${fileName}`.toLowerCase().includes(sought.trim().toLowerCase());
}
