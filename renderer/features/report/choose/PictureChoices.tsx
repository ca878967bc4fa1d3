import { Link } from 'react-router';
import type { Edition } from '#shared/engagement/editions';
import { mayBeShown } from '#shared/outputs/printedPictures';
import type { ReportDocument } from '#shared/report/document';
import { picturesIn } from '#shared/report/withoutPictures';
import { useEngagement } from '../../../state/EngagementContext';
import { useTranslate } from '../../../wording';
import { PictureChoice } from './PictureChoice';
import styles from './PictureChoices.module.css';

interface Props {
  readonly report: ReportDocument;
  readonly edition: Edition;
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChoose: (picture: string, isShown: boolean) => void;
}

/** Pictures of the evidence that this edition may print, each with what it shows and what it tells about. */
export function PictureChoices({ report, edition, chosen, isDisabled, onChoose }: Props) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const pictures = (engagement.evidence ?? []).filter(({ kind }) => kind === 'picture');
  if (edition === 'board') return <p className={styles['muted']}>{t('app.issuing.choose.picturesBoard')}</p>;
  const offered = pictures.filter((file) => edition === 'internal' || mayBeShown(engagement, file));
  const labels = new Map(picturesIn(report).map(({ key, label }) => [key, label]));
  const unshared = pictures.length - offered.length;
  return (
    <div className={styles['pictures']}>
      {pictures.length === 0 && (
        <p className={styles['muted']}>
          {t('app.issuing.choose.picturesNone')}{' '}
          <Link to={`/engagements/${engagement.id}/documents`}>{t('app.issuing.goTo')}</Link>
        </p>
      )}
      {offered.length > 0 && (
        <>
          <p className={styles['muted']}>{t('app.issuing.choose.picturesNote')}</p>
          <ul className={styles['list']}>
            {offered.map((file) => (
              <PictureChoice
                key={file.id}
                file={file}
                label={labels.get(`picture.${file.id}`) ?? null}
                isChosen={chosen.includes(file.id)}
                isDisabled={isDisabled}
                onChoose={(isShown) => onChoose(file.id, isShown)}
              />
            ))}
          </ul>
        </>
      )}
      {unshared > 0 && (
        <p className={styles['muted']}>{t('app.issuing.choose.picturesUnshared', { count: unshared })}</p>
      )}
    </div>
  );
}
