import { useState } from 'react';
import type { Facet } from '#shared/template/model';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Day } from '../../ui/Day';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';
import { useEvidenceFiles } from './useEvidenceFiles';
import { VerifyDialog } from './VerifyDialog';

/** What was seen of a facet with one's own eyes, and the way to say so. */
export function VerifyEvidence({ facet }: { readonly facet: Facet }) {
  const t = useTranslate();
  const text = useText();
  const { engagement } = useEngagement();
  const files = useEvidenceFiles();
  const [isOpen, setOpen] = useState(false);
  const verification = engagement.verified.find((each) => each.facet === facet.id);
  const key = verification === undefined ? 'verify' : 'change';
  const rests = files.filter(({ id }) => verification?.evidence?.includes(id));
  return (
    <>
      {verification !== undefined && (
        <p className={styles['verified']}>
          {verification.note ?? t('app.evidence.verify.noNote')}
          {verification.on !== undefined && (
            <>
              {' · '}
              <Day day={verification.on} />
            </>
          )}
          {rests.length > 0 && ` · ${rests.map((file) => file.caption || file.fileName).join(', ')}`}
        </p>
      )}
      <Button
        size="small"
        look="quiet"
        isDisabled={engagement.status !== 'active'}
        aria-label={t(`app.evidence.verify.${key}For`, { facet: text(facet.name) })}
        onPress={() => setOpen(true)}
      >
        {t(`app.evidence.verify.${key}`)}
      </Button>
      {isOpen && <VerifyDialog facet={facet} onClose={() => setOpen(false)} />}
    </>
  );
}
