import { useState } from 'react';
import { pageNumberings, type Brand } from '#shared/report/brand';
import { coverStyles } from '#shared/report/coverStyle';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { PaperField } from '../report';
import { BrandColourField } from './BrandColourField';
import styles from './BrandDialog.module.css';
import { brandInput, faultsOf, formOf, type LogoChange } from './brandForm';
import { BrandPages } from './BrandPages';
import { ColourNotice } from './ColourNotice';
import { HeaderFields } from './HeaderFields';
import { LogoField } from './LogoField';
import { TypefaceField } from './TypefaceField';

interface Props {
  /** Null: a new one. */
  readonly brand: Brand | null;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

export function BrandDialog(props: Props) {
  const { brand } = props;
  const present = { white: null, dark: null };
  if (brand === null || (brand.logo === undefined && brand.logoOnDark === undefined))
    return <BrandFields {...props} present={present} />;
  return <BrandWithLogos {...props} brand={brand} />;
}

function BrandWithLogos({ brand, ...props }: Props & { readonly brand: Brand }) {
  const onWhite = useOperation('brands.readLogo', { id: brand.id });
  const onDark = useOperation('brands.readLogo', { id: brand.id, ground: 'dark' });
  const present = {
    white: onWhite.state === 'ready' ? onWhite.value : null,
    dark: onDark.state === 'ready' ? onDark.value : null,
  };
  return <BrandFields {...props} brand={brand} present={present} />;
}

interface PresentLogos {
  readonly white: string | null;
  readonly dark: string | null;
}

function shownLogo(change: LogoChange, present: string | null): string | null {
  return change === 'keep' ? present : change === 'remove' ? null : change.url;
}

function BrandFields({ brand, present, onSaved, onClose }: Props & { readonly present: PresentLogos }) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const [form, setForm] = useState(() => formOf(brand));
  const [isChecked, setChecked] = useState(false);
  const change = (changes: Partial<typeof form>): void => setForm((before) => ({ ...before, ...changes }));
  const { isNameMissing, isColourWrong, isAccentWrong } = faultsOf(form);

  async function save(): Promise<void> {
    setChecked(true);
    if (isNameMissing || isColourWrong || isAccentWrong) return;
    const saved = await request.run(() => client.call('brands.save', brandInput(brand, form)));
    if (saved === null) return;
    await onSaved();
    showToast({ title: t('app.brands.saved', { name: saved.value.name }) });
    onClose();
  }

  return (
    <FormDialog
      width="wide"
      title={t(brand === null ? 'app.brands.dialog.titleNew' : 'app.brands.dialog.titleEdit')}
      submit={t('actions.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <div className={styles['sides']}>
        <div className={styles['fields']}>
          <TextField
            autoFocus
            label={t('app.brands.dialog.name')}
            value={form.name}
            maxLength={200}
            onChange={(name) => change({ name })}
            {...(isChecked && isNameMissing ? { error: t('app.brands.dialog.nameMissing') } : {})}
          />
          <SelectField
            label={t('app.brands.dialog.cover')}
            choices={coverStyles.map((id) => ({ id, label: t(`app.brands.dialog.covers.${id}`) }))}
            value={form.cover}
            onChange={(id) => change({ cover: coverStyles.find((each) => each === id) ?? 'panel' })}
          />
          <BrandColourField
            label={t('app.brands.dialog.colour')}
            pickLabel={t('app.brands.dialog.pickColour')}
            colour={form.colour}
            onChange={(colour) => change({ colour })}
          />
          <BrandColourField
            isOptional
            label={t('app.brands.dialog.accent')}
            pickLabel={t('app.brands.dialog.pickAccent')}
            hint={t('app.brands.dialog.accentHint')}
            colour={form.accent}
            onChange={(accent) => change({ accent })}
          />
          <ColourNotice colour={form.colour} accent={form.accent} />
          <LogoField
            label={t('app.brands.dialog.logo')}
            logo={shownLogo(form.logo, present.white)}
            onChoose={(logo) => change({ logo })}
            onRemove={() => change({ logo: brand?.logo === undefined ? 'keep' : 'remove' })}
          />
          <LogoField
            isOnDark
            label={t('app.brands.dialog.logoOnDark')}
            logo={shownLogo(form.logoOnDark, present.dark)}
            onChoose={(logoOnDark) => change({ logoOnDark })}
            onRemove={() => change({ logoOnDark: brand?.logoOnDark === undefined ? 'keep' : 'remove' })}
          />
          <TypefaceField
            present={brand?.typeface}
            change={form.typeface}
            onChange={(typeface) => change({ typeface })}
          />
          <PaperField value={form.paper} onChange={(paper) => change({ paper })} />
          <HeaderFields header={form.header} onChange={(header) => change({ header })} />
          <TextField
            label={t('app.brands.dialog.footer')}
            value={form.footer}
            maxLength={200}
            onChange={(footer) => change({ footer })}
          />
          <SelectField
            label={t('app.brands.dialog.pageNumbers')}
            choices={pageNumberings.map((id) => ({ id, label: t(`app.brands.dialog.numberings.${id}`) }))}
            value={form.pageNumbers}
            onChange={(id) => change({ pageNumbers: pageNumberings.find((each) => each === id) ?? 'words' })}
          />
          <CheckboxField
            label={t('app.brands.dialog.chapterNumbers')}
            isSelected={form.chapterNumbers}
            onChange={(chapterNumbers) => change({ chapterNumbers })}
          />
          <TextField
            label={t('app.brands.dialog.confidentiality')}
            hint={t('app.brands.dialog.confidentialityHint')}
            value={form.confidentiality}
            maxLength={120}
            onChange={(confidentiality) => change({ confidentiality })}
          />
          <TextField
            label={t('app.brands.dialog.contact')}
            hint={t('app.brands.dialog.contactHint')}
            rows={3}
            value={form.contact}
            maxLength={1000}
            onChange={(contact) => change({ contact })}
          />
          <TextField
            label={t('app.brands.dialog.disclaimer')}
            hint={t('app.brands.dialog.disclaimerHint')}
            rows={3}
            value={form.disclaimer}
            maxLength={2000}
            onChange={(disclaimer) => change({ disclaimer })}
          />
        </div>
        <BrandPages brand={brand} form={form} />
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
