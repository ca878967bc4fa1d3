import { useId, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { useClient } from '../../client/ClientContext';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';
import { logoLimitMb, logoTypes, readLogoFile, type ChosenLogo } from './readLogoFile';

interface Props {
  readonly label: string;
  /** Shown on a dark ground, which it is made for. */
  readonly isOnDark?: boolean;
  /** The picture shown, as a data URL. */
  readonly logo: string | null;
  readonly onChoose: (logo: ChosenLogo) => void;
  readonly onRemove: () => void;
}

export function LogoField({ label: name, isOnDark = false, logo, onChoose, onRemove }: Props) {
  const t = useTranslate();
  const client = useClient();
  const label = useId();
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    setReading(true);
    setFault(null);
    const read = await readLogoFile(t, client, file);
    setReading(false);
    setFault(read.ok ? null : read.problem);
    if (read.ok) onChoose(read.value);
  }

  return (
    <div className={styles['logo']} role="group" aria-labelledby={label}>
      <span id={label} className={styles['label']}>
        {name}
      </span>
      <DropZone
        className={styles['drop'] ?? ''}
        getDropOperation={(types) => (logoTypes.some((type) => types.has(type)) ? 'copy' : 'cancel')}
        onDrop={(event) => {
          const item = event.items.find(isFileDropItem);
          if (item !== undefined) void item.getFile().then(take);
        }}
      >
        {logo !== null && (
          <img src={logo} alt={t('app.brands.dialog.logoAlt')} data-ground={isOnDark ? 'dark' : 'white'} />
        )}
        <FileTrigger
          acceptedFileTypes={logoTypes}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) void take(file);
          }}
        >
          <Button size="small" isDisabled={isReading}>
            {t(logo === null ? 'app.brands.dialog.chooseLogo' : 'app.brands.dialog.replaceLogo')}
          </Button>
        </FileTrigger>
        {logo === null ? (
          <span className={styles['hint']}>{t('app.brands.dialog.dropLogo')}</span>
        ) : (
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              setFault(null);
              onRemove();
            }}
          >
            {t('app.brands.dialog.removeLogo')}
          </Button>
        )}
      </DropZone>
      <span className={styles['hint']}>
        {t(isOnDark ? 'app.brands.dialog.logoOnDarkHint' : 'app.brands.dialog.logoHint', {
          limitMb: logoLimitMb,
        })}
      </span>
      <div>
        <p role="status" className={styles['hint']}>
          {isReading && t('app.brands.dialog.readingLogo')}
        </p>
        <p role="alert" className={styles['error']}>
          {fault}
        </p>
      </div>
    </div>
  );
}
