import { useEngagement } from '../../state/EngagementContext';
import { Picture } from '../evidence';
import styles from './Part.module.css';

/** A picture of the evidence, as large as a page has room for: its place is measured before it is fetched. */
export function PictureView({ attachment, alt }: { readonly attachment: string; readonly alt: string }) {
  const { engagement } = useEngagement();
  const file = engagement.evidence?.find((each) => each.attachment === attachment);
  return (
    <div className={styles['picture']}>
      {file !== undefined && <Picture key={file.id} file={file} size="large" alt={alt} />}
    </div>
  );
}
