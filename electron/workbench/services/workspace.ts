import { ok } from '#shared/result';
import type { Service, ServiceContext } from './service';

export function workspaceService({ workspace, version }: ServiceContext): Service<'workspace'> {
  return {
    'workspace.describe': () =>
      Promise.resolve(
        ok({
          version,
          folder: workspace.folder,
          isReadOnly: workspace.isReadOnly,
          isEncrypted: false,
          recoveries: workspace.recoveries(),
        }),
      ),
  };
}
