import type { Settings } from '#shared/engagement/settings';
import type { Input } from '#shared/contract/reply';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { useTranslate } from '../../wording';
import { BackupsPanel } from '../backups';
import { AboutPanel } from './AboutPanel';
import { AppearancePanel } from './AppearancePanel';
import { ConflictsPanel } from './ConflictsPanel';
import { DataPanel } from './DataPanel';
import { ReportsPanel } from './ReportsPanel';
import { SamplesPanel } from './SamplesPanel';
import { ServerPanel } from './ServerPanel';

/** Asks the workbench to keep some settings; true when it did. */
export type ChangeSettings = (change: Input<'settings.update'>) => Promise<boolean>;

export function SettingsPage() {
  const t = useTranslate();
  const settings = useOperation('settings.read', {});
  const workspace = useOperation('workspace.describe', {});
  const failed = [settings, workspace].find((read) => read.state === 'failed');

  return (
    <Page title={t('app.settings.title')} width="reading">
      {failed?.state === 'failed' && (
        <ProblemNotice
          problem={failed.problem}
          onRetry={() => void Promise.all([settings.reload(), workspace.reload()])}
        />
      )}
      {(settings.state === 'loading' || workspace.state === 'loading') && (
        <Loading label={t('app.settings.loading')} />
      )}
      {settings.state === 'ready' && <Preferences settings={settings.value} reload={settings.reload} />}
      {workspace.state === 'ready' && (
        <>
          <DataPanel workspace={workspace.value} />
          <ServerPanel />
          <ConflictsPanel folder={workspace.value.folder} />
          <BackupsPanel />
          <AboutPanel version={workspace.value.version} />
        </>
      )}
    </Page>
  );
}

function Preferences({
  settings,
  reload,
}: {
  readonly settings: Settings;
  readonly reload: () => Promise<void>;
}) {
  const client = useClient();
  const request = useRequest();
  const change: ChangeSettings = async (wished) => {
    const saved = await request.run(() => client.call('settings.update', wished));
    await reload();
    return saved !== null;
  };
  return (
    <>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      <AppearancePanel theme={settings.theme} language={settings.language ?? null} change={change} />
      <ReportsPanel settings={settings} change={change} />
      <SamplesPanel />
    </>
  );
}
