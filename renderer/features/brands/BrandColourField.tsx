import { colourSchema } from '#shared/report/brand';
import { black, contrast, readableOn, textContrast, white } from '#shared/report/colour';
import { localNumber } from '../../state/localNumber';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';

interface Props {
  readonly colour: string;
  readonly onChange: (colour: string) => void;
}

/** The firm's colour, picked or written; says so when text cannot be set in it. */
export function BrandColourField({ colour, onChange }: Props) {
  const t = useTranslate();
  const isColour = colourSchema.safeParse(colour).success;
  return (
    <div>
      <div className={styles['colour']}>
        <input
          type="color"
          aria-label={t('app.brands.dialog.pickColour')}
          value={isColour ? colour : black}
          onChange={(event) => onChange(event.target.value)}
        />
        <TextField
          label={t('app.brands.dialog.colour')}
          value={colour}
          maxLength={7}
          onChange={(text) => onChange(text.trim())}
          {...(isColour ? {} : { error: t('app.brands.dialog.colourWrong') })}
        />
      </div>
      <div role="status">
        {isColour && contrast(colour, white) < textContrast && (
          <p className={styles['note']}>
            {t('app.brands.dialog.tooPale', {
              contrast: localNumber(contrast(colour, white).toFixed(1)),
              shade: readableOn(white, colour),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
