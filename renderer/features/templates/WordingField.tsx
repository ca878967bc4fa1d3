import type { Language } from '#shared/template/localizedText';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import type { LabelledPlace } from './textPlaces';
import styles from './WordingDialog.module.css';

interface Props {
  readonly labelled: LabelledPlace;
  readonly text: string;
  /** How it reads in the original; null or empty where there is none. */
  readonly original: string | null;
  readonly language: Language;
  /** What the English says, beside a translation. */
  readonly english: string | null;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

const charactersPerRow = 70;

/** One text, with the way back to how it was first worded. */
export function WordingField({ labelled, text, original, language, english, isMissing, onChange }: Props) {
  const t = useTranslate();
  const label = t(labelled.label, labelled.values);
  const rows = Math.min(
    6,
    Math.max(2, Math.ceil((text === '' ? (english ?? '') : text).length / charactersPerRow)),
  );
  return (
    <div className={styles['field']} lang={language}>
      <TextField
        label={label}
        value={text}
        maxLength={4000}
        onChange={onChange}
        {...(labelled.isLong ? { rows } : {})}
        {...(isMissing ? { error: t('app.template.empty') } : {})}
      />
      {english !== null && (
        <p className={styles['original']}>
          <span>
            {t('app.reportScreen.languages.en')}: <span lang="en">{english}</span>
          </span>
        </p>
      )}
      {original !== null && original !== '' && original !== text && (
        <p className={styles['original']}>
          <span>{t('app.template.original', { text: original })}</span>
          <Button
            size="small"
            look="quiet"
            aria-label={t('app.template.restoreNamed', { label })}
            onPress={() => onChange(original)}
          >
            {t('app.template.restore')}
          </Button>
        </p>
      )}
    </div>
  );
}
