import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import { linesFault, linesOf, mostLineCharacters } from './lines';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly mostLines: number;
  readonly rows?: number;
  /** Stands in place of the faults of the lines themselves. */
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Several short texts in one field, one per line; says at once what will not fit. */
export function LinesField({ label, hint, value, mostLines, rows = 4, error, onChange }: Props) {
  const t = useTranslate();
  const fault = linesFault(linesOf(value), mostLines);
  const faultWords =
    fault === null
      ? undefined
      : t(`app.planBoard.ownForm.${fault === 'too-many' ? 'tooMany' : 'tooLong'}`, {
          most: fault === 'too-many' ? mostLines : mostLineCharacters,
        });
  const said = error ?? faultWords;
  return (
    <TextField
      label={label}
      rows={rows}
      value={value}
      onChange={onChange}
      {...(hint === undefined ? {} : { hint })}
      {...(said === undefined ? {} : { error: said })}
    />
  );
}
