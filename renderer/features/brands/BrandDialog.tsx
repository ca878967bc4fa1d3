import { useState } from 'react';
import { colourSchema, type Brand } from '#shared/report/brand';
import { offeredColour } from '#shared/report/colour';
import type { Paper } from '#shared/report/paper';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { PaperField } from '../report';
import { BrandColourField } from './BrandColourField';
import styles from './BrandDialog.module.css';
import { CoverPreview } from './CoverPreview';
import { LogoField } from './LogoField';
import type { ChosenLogo } from './readLogoFile';
import { TypefaceField, type TypefaceChange } from './TypefaceField';
import { typefaceInput } from './typefaceInput';

interface Props {
  /** Null: a new one. */
  readonly brand: Brand | null;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

export function BrandDialog(props: Props) {
  const { brand } = props;
  if (brand?.logo === undefined) return <BrandForm {...props} presentLogo={null} />;
  return <BrandFormWithLogo {...props} brand={brand} />;
}

function BrandFormWithLogo({ brand, ...props }: Props & { readonly brand: Brand }) {
  const logo = useOperation('brands.readLogo', { id: brand.id });
  return <BrandForm {...props} brand={brand} presentLogo={logo.state === 'ready' ? logo.value : null} />;
}

/** What is to happen to the logo: stay, go, or another one. */
type LogoChange = 'keep' | 'remove' | ChosenLogo;

function BrandForm({
  brand,
  presentLogo,
  onSaved,
  onClose,
}: Props & { readonly presentLogo: string | null }) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const [name, setName] = useState(brand?.name ?? '');
  const [colour, setColour] = useState(brand?.colour ?? offeredColour);
  const [footer, setFooter] = useState(brand?.footer ?? '');
  const [confidentiality, setConfidentiality] = useState(brand?.confidentiality ?? '');
  const [contact, setContact] = useState(brand?.contact ?? '');
  const [paper, setPaper] = useState<Paper>(brand?.paper ?? 'A4');
  const [logo, setLogo] = useState<LogoChange>('keep');
  const [typeface, setTypeface] = useState<TypefaceChange>('keep');
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';
  const isColourWrong = !colourSchema.safeParse(colour).success;
  const shownLogo = logo === 'keep' ? presentLogo : logo === 'remove' ? null : logo.url;

  async function save(): Promise<void> {
    setChecked(true);
    if (isNameMissing || isColourWrong) return;
    const saved = await request.run(() =>
      client.call('brands.save', {
        ...(brand === null ? {} : { id: brand.id }),
        name: name.trim(),
        colour: colour.toLowerCase(),
        paper,
        ...(footer.trim() === '' ? {} : { footer: footer.trim() }),
        ...(confidentiality.trim() === '' ? {} : { confidentiality: confidentiality.trim() }),
        ...(contact.trim() === '' ? {} : { contact }),
        ...(logo === 'keep' ? {} : { logo: logo === 'remove' ? null : { base64: logo.base64 } }),
        ...typefaceInput(typeface),
      }),
    );
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
            value={name}
            maxLength={200}
            onChange={setName}
            {...(isChecked && isNameMissing ? { error: t('app.brands.dialog.nameMissing') } : {})}
          />
          <BrandColourField colour={colour} onChange={setColour} />
          <LogoField
            logo={shownLogo}
            onChoose={setLogo}
            onRemove={() => setLogo(brand?.logo === undefined ? 'keep' : 'remove')}
          />
          <TypefaceField present={brand?.typeface} change={typeface} onChange={setTypeface} />
          <PaperField value={paper} onChange={setPaper} />
          <TextField
            label={t('app.brands.dialog.footer')}
            value={footer}
            maxLength={200}
            onChange={setFooter}
          />
          <TextField
            label={t('app.brands.dialog.confidentiality')}
            hint={t('app.brands.dialog.confidentialityHint')}
            value={confidentiality}
            maxLength={120}
            onChange={setConfidentiality}
          />
          <TextField
            label={t('app.brands.dialog.contact')}
            hint={t('app.brands.dialog.contactHint')}
            rows={3}
            value={contact}
            maxLength={1000}
            onChange={setContact}
          />
        </div>
        <div className={styles['preview']}>
          <CoverPreview
            name={name.trim() === '' ? t('app.brands.dialog.name') : name}
            colour={isColourWrong ? offeredColour : colour}
            contact={contact}
            paper={paper}
            logo={shownLogo}
          />
        </div>
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
