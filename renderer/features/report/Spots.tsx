import { Link } from 'react-router';
import type { Spot } from '#shared/report/spots';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Readiness.module.css';
import { sourcePath } from './sourcePath';

/** What can be done about a place in the report from here. */
export interface SpotActions {
  readonly isEditable: (key: string) => boolean;
  readonly onEdit: (key: string) => void;
  /** Brings a chapter of the pages into view. */
  readonly onShow: (chapter: string) => void;
}

/** Places in the report, each with the way to where it is mended. */
export function Spots({ spots, ...actions }: SpotActions & { readonly spots: readonly Spot[] }) {
  if (spots.length === 0) return null;
  return (
    <ul className={styles['spots']}>
      {spots.map((spot, index) => (
        <SpotLine key={index} spot={spot} {...actions} />
      ))}
    </ul>
  );
}

function SpotLine({ spot, isEditable, onEdit, onShow }: SpotActions & { readonly spot: Spot }) {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const { chapter, key, source, text } = spot;
  const edited = key !== undefined && isEditable(key) ? key : null;
  return (
    <li className={styles['spot']}>
      <span>
        {chapter !== null && <strong>{chapter.title}: </strong>}
        {text}
      </span>
      <span className={styles['ways']}>
        {edited !== null && (
          <Button size="small" look="quiet" onPress={() => onEdit(edited)}>
            {t('app.issuing.reword')}
          </Button>
        )}
        {source !== undefined && (
          <Link to={sourcePath(engagement.id, source, template)} className={styles['link']}>
            {t('app.issuing.goTo')}
          </Link>
        )}
        {edited === null && source === undefined && chapter !== null && (
          <Button size="small" look="quiet" onPress={() => onShow(chapter.id)}>
            {t('app.issuing.showPage')}
          </Button>
        )}
      </span>
    </li>
  );
}
