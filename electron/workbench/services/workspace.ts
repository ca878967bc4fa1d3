import type { FolderHolder } from '#shared/contract/views';
import { ok } from '#shared/result';
import { logFileIn } from '../fileLog';
import type { SearchIndex } from './searchIndex';
import type { Service, ServiceContext } from './service';

export function workspaceService(
  { workspace, version, beside, reopen }: ServiceContext,
  searchIndex: SearchIndex,
): Service<'workspace'> {
  return {
    'workspace.describe': () =>
      Promise.resolve(
        ok({
          version,
          folder: workspace.folder,
          logFile: logFileIn(workspace.folder),
          isReadOnly: workspace.isReadOnly,
          holder: beside === undefined ? null : holderOf(beside.holder),
          isEncrypted: false,
          recoveries: workspace.recoveries(),
        }),
      ),
    async 'workspace.condition'() {
      const space = await workspace.space();
      return ok({ space: space.ok ? space.value : null, changedOutside: workspace.changedOutside() });
    },
    async 'workspace.rebuild'() {
      searchIndex.clear();
      return workspace.engagements.rebuild();
    },
    'workspace.reopen': async () => (reopen === undefined || workspace.loss() === null ? ok(null) : reopen()),
    'workspace.takeOver': async () => (beside === undefined ? ok(null) : beside.takeOver()),
  };
}

function holderOf({ host, pid, since }: FolderHolder): FolderHolder {
  return { host, pid, since };
}
