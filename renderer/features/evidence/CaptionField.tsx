import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { mostCaption, type EvidenceFile } from '#shared/engagement/evidence';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';

/** Rest after the last letter before a caption is saved. */
const restMs = 500;

interface Props {
  readonly file: EvidenceFile;
  /** It was added just now, or somebody was led to it, and its caption is what comes next. */
  readonly isNew: boolean;
  readonly isDisabled: boolean;
}

/** What a file shows, saved while it is typed. */
export function CaptionField({ file, isNew, isDisabled }: Props) {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  const field = useRef<HTMLInputElement>(null);
  const [caption, setCaption] = useState(file.caption);
  const [known, setKnown] = useState(file.caption);
  const [sent, setSent] = useState(file.caption);
  // Undone, or typed in another window; our own words coming back change nothing under the fingers.
  if (known !== file.caption) {
    setKnown(file.caption);
    if (file.caption !== sent) {
      setSent(file.caption);
      setCaption(file.caption);
    }
  }

  async function keep(wanted: string): Promise<void> {
    setSent(wanted);
    const description = { caption: wanted, facets: [...file.facets] };
    const done = await request.run(() =>
      store.change('evidence.describe', { evidence: file.id, description }),
    );
    // Refused, it is tried again with the next letter, and when the field goes.
    if (done === null) setSent(file.caption);
  }

  const save = useEffectEvent(() => {
    const wanted = caption.trim();
    if (wanted === sent) return;
    void keep(wanted);
  });
  useEffect(() => {
    const timer = setTimeout(save, restMs);
    return () => clearTimeout(timer);
  }, [caption]);
  useEffect(() => () => save(), []);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);

  return (
    <>
      <input
        ref={field}
        type="text"
        className={styles['caption']}
        aria-label={t('app.evidence.captionOf', { fileName: file.fileName })}
        placeholder={t('app.evidence.caption')}
        maxLength={mostCaption}
        disabled={isDisabled}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
