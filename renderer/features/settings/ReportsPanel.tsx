import { useState } from 'react';
import { Link } from 'react-router';
import type { Settings } from '#shared/engagement/settings';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';
import type { ChangeSettings } from './SettingsPage';

interface Props {
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** What stands on every report: who made it, and in whose colours. */
export function ReportsPanel({ settings, change }: Props) {
  const t = useTranslate();
  const brands = useOperation('brands.list', {});
  return (
    <Panel title={t('app.settings.reports')}>
      <ConsultantField name={settings.consultant ?? ''} change={change} />
      {brands.state === 'ready' && brands.value.length > 0 && (
        <div className={styles['narrow']}>
          <SelectField
            label={t('app.settings.brand')}
            hint={t('app.settings.brandHint')}
            choices={brands.value.map(({ id, name }) => ({ id, label: name }))}
            value={settings.lastBrand ?? null}
            placeholder={t('app.settings.noBrand')}
            onChange={(lastBrand) => void change({ lastBrand })}
          />
        </div>
      )}
      {brands.state === 'ready' && brands.value.length === 0 && (
        <p className={styles['muted']}>
          {t('app.settings.noBrandText')} <Link to="/brands">{t('app.settings.toBrands')}</Link>
        </p>
      )}
    </Panel>
  );
}

function ConsultantField({ name, change }: { readonly name: string; readonly change: ChangeSettings }) {
  const t = useTranslate();
  const [text, setText] = useState(name);
  const isEmptied = text.trim() === '' && name !== '';

  async function save(): Promise<void> {
    if (await change({ consultant: text.trim() })) showToast({ title: t('app.settings.nameSaved') });
  }

  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && text.trim() !== name) void save();
      }}
    >
      <TextField
        label={t('app.settings.consultant')}
        hint={t('app.settings.consultantHint')}
        value={text}
        maxLength={200}
        autoComplete="name"
        onChange={setText}
        {...(isEmptied ? { error: t('app.settings.consultantMissing') } : {})}
      />
      <Button type="submit" isDisabled={text.trim() === '' || text.trim() === name}>
        {t('app.settings.saveName')}
      </Button>
    </form>
  );
}
