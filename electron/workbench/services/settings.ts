import { ok } from '#shared/result';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function settingsService({ workspace }: ServiceContext): Service<'settings'> {
  return {
    'settings.read': () => workspace.settings.read(),
    'settings.update': (change) =>
      workspace.settings.update((settings) => ok({ ...settings, ...given(change) })),
  };
}
