import type { Translate } from '#shared/wording/translate';
import { systemLanguage } from '../systemLanguage';
import type { ServiceContext } from './service';

/** The wording of the language the person works in: for names and texts the workbench writes for them. */
export async function interfaceWording({
  workspace,
  translateFor,
}: Pick<ServiceContext, 'workspace' | 'translateFor'>): Promise<Translate> {
  const settings = await workspace.settings.read();
  // Unreadable settings are told where they are shown; until then the system's language is the best guess.
  const chosen = settings.ok ? settings.value.language : null;
  return translateFor(chosen ?? systemLanguage());
}
