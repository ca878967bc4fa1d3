import { useId, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { type Brand } from '#shared/report/brand';
import { cuts } from '#shared/report/cuts';
import { useClient } from '../../client/ClientContext';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';
import { faceLimitMb, faceTypes, readFaceFiles } from './readFaceFiles';
import type { SortedCuts } from './sortCuts';

/** What is to happen to the typeface: stay, go, or another one. */
export type TypefaceChange = 'keep' | 'remove' | SortedCuts;

interface Props {
  readonly present: Brand['typeface'];
  readonly change: TypefaceChange;
  readonly onChange: (change: TypefaceChange) => void;
}

/** The firm's own typeface: up to four files, sorted into cuts by what they say of themselves. */
export function TypefaceField({ present, change, onChange }: Props) {
  const t = useTranslate();
  const client = useClient();
  const label = useId();
  const [isReading, setReading] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const shown = change === 'keep' ? present : change === 'remove' ? undefined : change.cuts;
  const lacking =
    typeof change === 'string'
      ? ''
      : [...new Set(Object.values(change.cuts).flatMap(({ face }) => face.lacks))].join(' ');

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setReading(true);
    const read = await readFaceFiles(t, client, files);
    setReading(false);
    const unused = (read.sorted?.unused ?? []).map((fileName) =>
      t('app.brands.dialog.faceUnused', { fileName }),
    );
    setFaults([...read.faults, ...unused]);
    if (read.sorted !== null) onChange(read.sorted);
  }

  return (
    <div className={styles['logo']} role="group" aria-labelledby={label}>
      <span id={label} className={styles['label']}>
        {t('app.brands.dialog.typeface')}
      </span>
      <DropZone
        className={styles['drop'] ?? ''}
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(take);
        }}
      >
        {shown !== undefined && (
          <ul className={styles['cuts']}>
            {cuts.map((cut) => {
              const own = shown[cut];
              if (own === undefined) return null;
              const { family, weight } = 'face' in own ? own.face : own;
              return (
                <li key={cut}>
                  <span className={styles['hint']}>{t(`app.brands.dialog.cuts.${cut}`)}</span>
                  {'face' in own && (
                    <svg viewBox={own.face.specimen.viewBox} aria-hidden="true">
                      <path d={own.face.specimen.path} />
                    </svg>
                  )}
                  <span>{t('app.brands.dialog.face', { family, weight })}</span>
                </li>
              );
            })}
          </ul>
        )}
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={faceTypes}
          onSelect={(files) => void take([...(files ?? [])])}
        >
          <Button size="small" isDisabled={isReading}>
            {t(shown === undefined ? 'app.brands.dialog.chooseFaces' : 'app.brands.dialog.replaceFaces')}
          </Button>
        </FileTrigger>
        {shown === undefined ? (
          <span className={styles['hint']}>{t('app.brands.dialog.dropFaces')}</span>
        ) : (
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              setFaults([]);
              onChange(present === undefined ? 'keep' : 'remove');
            }}
          >
            {t('app.brands.dialog.removeFaces')}
          </Button>
        )}
      </DropZone>
      {lacking !== '' && (
        <p className={styles['note']}>{t('app.brands.dialog.faceLacks', { letters: lacking })}</p>
      )}
      <span className={styles['hint']}>{t('app.brands.dialog.facesHint', { limitMb: faceLimitMb })}</span>
      <div>
        <p role="status" className={styles['hint']}>
          {isReading && t('app.brands.dialog.readingFaces')}
        </p>
        <div role="alert">
          {faults.map((fault) => (
            <p key={fault} className={styles['error']}>
              {fault}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
