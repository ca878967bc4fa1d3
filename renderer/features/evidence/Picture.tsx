import { ImageOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { useClient } from '../../client/ClientContext';
import { useEngagementStore } from '../../state/EngagementContext';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';

interface Props {
  readonly file: EvidenceFile;
  readonly size: 'small' | 'large';
  /** Where others look on, and the name of a file may tell who showed it. */
  readonly alt?: string;
}

/** A picture, fetched when it comes into sight; what cannot be read says so in its place. */
export function Picture({ file, size, alt = file.caption || file.fileName }: Props) {
  const t = useTranslate();
  const client = useClient();
  const { id: engagement } = useEngagementStore();
  const box = useRef<HTMLSpanElement>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [isUnread, setUnread] = useState(false);

  useEffect(() => {
    const place = box.current;
    if (place === null) return undefined;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const reply = await client.call('evidence.readPicture', { engagement, evidence: file.id });
      if (!isCurrent) return;
      setUnread(!reply.ok);
      if (reply.ok) setUrl(reply.value);
    };
    // It may stand in the window for the notes.
    const { IntersectionObserver } = place.ownerDocument.defaultView ?? window;
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void read();
    });
    watch.observe(place);
    return () => {
      isCurrent = false;
      watch.disconnect();
    };
  }, [client, engagement, file.id]);

  return (
    <span ref={box} className={styles['picture']} data-size={size}>
      {url !== null && <img src={url} alt={alt} />}
      {isUnread && (
        <span className={styles['unread']}>
          <ImageOff size={20} aria-hidden />
          {size === 'large' && t('app.evidence.notRead')}
        </span>
      )}
    </span>
  );
}
