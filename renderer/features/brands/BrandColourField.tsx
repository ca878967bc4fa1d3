import { colourSchema } from '#shared/report/brand';
import { white } from '#shared/report/colour';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';

interface Props {
  readonly label: string;
  readonly pickLabel: string;
  readonly hint?: string;
  readonly colour: string;
  readonly isOptional?: boolean;
  readonly onChange: (colour: string) => void;
}

/** A colour of the firm, picked or written. */
export function BrandColourField({ label, pickLabel, hint, colour, isOptional = false, onChange }: Props) {
  const t = useTranslate();
  const isColour = colourSchema.safeParse(colour).success;
  const isWrong = !isColour && !(isOptional && colour === '');
  return (
    <div className={styles['colour']}>
      <input
        type="color"
        aria-label={pickLabel}
        value={isColour ? colour : white}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextField
        label={label}
        value={colour}
        maxLength={7}
        onChange={(text) => onChange(text.trim())}
        {...(hint === undefined ? {} : { hint })}
        {...(isWrong ? { error: t('app.brands.dialog.colourWrong') } : {})}
      />
    </div>
  );
}
