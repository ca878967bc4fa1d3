import { colourSchema } from '#shared/report/brand';
import { colourCorrections } from '#shared/report/brandColours';
import { localNumber } from '../../state/localNumber';
import { useTranslate } from '../../wording';
import styles from './BrandDialog.module.css';

/** Where a colour would not be read or seen, which shade stands in for it, and why; told while it is chosen. */
export function ColourNotice({ colour, accent }: { readonly colour: string; readonly accent: string }) {
  const t = useTranslate();
  const isColour = (text: string): boolean => colourSchema.safeParse(text).success;
  const corrections = isColour(colour)
    ? colourCorrections(colour.toLowerCase(), isColour(accent) ? accent.toLowerCase() : undefined)
    : [];
  return (
    <div role="status">
      {corrections.map(({ use, chosen, used, contrast, needed }) => (
        <p key={use} className={styles['note']}>
          <span className={styles['swatch']} style={{ background: used }} />
          {t(`app.brands.dialog.corrected.${use}`, {
            chosen,
            used,
            contrast: localNumber(contrast.toFixed(1)),
            needed: localNumber(String(needed)),
          })}
        </p>
      ))}
    </div>
  );
}
