import { headerTexts, type Header } from '#shared/report/brand';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';

interface Props {
  readonly header: Header;
  readonly onChange: (header: Header) => void;
}

/** What stands at either end of the line over every page. */
export function HeaderFields({ header, onChange }: Props) {
  const t = useTranslate();
  const choices = headerTexts.map((id) => ({ id, label: t(`app.brands.dialog.headerTexts.${id}`) }));
  const textOf = (id: string) => headerTexts.find((each) => each === id) ?? 'nothing';
  return (
    <>
      <SelectField
        label={t('app.brands.dialog.headerLeft')}
        choices={choices}
        value={header.left}
        onChange={(id) => onChange({ ...header, left: textOf(id) })}
      />
      <SelectField
        label={t('app.brands.dialog.headerRight')}
        choices={choices}
        value={header.right}
        onChange={(id) => onChange({ ...header, right: textOf(id) })}
      />
      {(header.left === 'own' || header.right === 'own') && (
        <TextField
          label={t('app.brands.dialog.headerOwn')}
          value={header.own ?? ''}
          maxLength={120}
          onChange={(own) => onChange({ ...header, own })}
        />
      )}
    </>
  );
}
