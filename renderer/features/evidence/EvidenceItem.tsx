import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sizeWords } from '#shared/contract/sizeWords';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useDelivery } from '../../client/useDelivery';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import { CaptionField } from './CaptionField';
import styles from './Evidence.module.css';
import { FacetsDialog } from './FacetsDialog';
import { PictureThumb } from './PictureThumb';
import { localNumber } from '../../state/localNumber';

interface Props {
  readonly file: EvidenceFile;
  readonly isNew: boolean;
  /** Somebody was led to this very one. */
  readonly isWanted?: boolean;
  readonly isDisabled: boolean;
  /** Says where it was shown, where that is not plain from the place. */
  readonly where?: string;
}

/** A file of evidence: what it looks like, what it shows, and what can be done with it. */
export function EvidenceItem({ file, isNew, isWanted = false, isDisabled, where }: Props) {
  const t = useTranslate();
  const text = useText();
  const client = useClient();
  const store = useEngagementStore();
  const { template } = useEngagement();
  const remove = useRequest();
  const { request: saving, delivery, ask } = useDelivery();
  const item = useRef<HTMLLIElement>(null);
  const [isAskingFacets, setAskingFacets] = useState(false);
  const name = file.caption || file.fileName;
  const facets = template.facets.filter(({ id }) => file.facets.includes(id));
  const problem = remove.problem ?? saving.problem;
  const saveCopy = (): void =>
    void ask(() => client.call('evidence.saveCopy', { engagement: store.id, evidence: file.id }));
  useEffect(() => {
    if (isWanted) item.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  const takeOff = async (): Promise<void> => {
    const heir = heirOf(item.current);
    const done = await remove.run(() => store.change('evidence.remove', { evidence: file.id }));
    if (done !== null) heir?.focus();
  };
  return (
    <li ref={item} className={styles['item']} aria-current={isWanted ? true : undefined}>
      {file.kind === 'picture' ? (
        <PictureThumb file={file} onSave={saveCopy} />
      ) : (
        <span className={styles['thumb']} aria-hidden>
          <FileText size={24} />
        </span>
      )}
      <div className={styles['about']}>
        <CaptionField file={file} isNew={isNew || isWanted} isDisabled={isDisabled} />
        <p className={styles['hint']}>
          {[file.fileName, localNumber(sizeWords(file.sizeBytes)), where]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        {facets.length > 0 && (
          <p className={styles['hint']}>
            {t('app.evidence.about', { facets: facets.map((facet) => text(facet.name)).join(', ') })}
          </p>
        )}
        <p role="status" className={styles['hint']}>
          {delivery !== null && t('app.evidence.saved')}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
      </div>
      <Menu
        label={t('app.evidence.menu', { name })}
        actions={[
          { id: 'save', label: t('app.evidence.saveCopy'), onAction: saveCopy },
          ...(isDisabled
            ? []
            : [
                { id: 'facets', label: t('app.evidence.facets'), onAction: () => setAskingFacets(true) },
                {
                  id: 'remove',
                  label: t('app.evidence.remove'),
                  onAction: () => void takeOff(),
                },
              ]),
        ]}
      />
      {isAskingFacets && <FacetsDialog file={file} onClose={() => setAskingFacets(false)} />}
    </li>
  );
}

/** Where the focus goes when a file is taken off the list: to its neighbour, or to the button that adds files. */
function heirOf(item: HTMLLIElement | null): HTMLElement | null {
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  if (neighbour !== null && neighbour !== undefined) return neighbour.querySelector('[aria-haspopup]');
  const buttons = item?.closest('[data-drop-target]')?.querySelectorAll('button') ?? [];
  return [...buttons].find((button) => item?.contains(button) === false) ?? null;
}
