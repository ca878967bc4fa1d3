import { join } from 'node:path';
import type { ElectronPort } from './electronPort';
import { guardNavigation } from './guardNavigation';
import { pageScheme } from './pageOrigin';

/**
 * Everything that has to be settled before Electron is ready. False when another window already works on this data
 * folder: it comes to the front, and this program is to end.
 */
export function prepareApp({ app, protocol }: ElectronPort, dataFolder: string): boolean {
  // Electron's single-instance lock stands in this folder, so it holds per data folder, as it should.
  app.setPath('userData', join(dataFolder, 'desktop'));
  app.setName('Plumbline');
  if (!app.requestSingleInstanceLock()) return false;
  app.enableSandbox();
  // No name resolves: not even a part of Chromium that ignores the session's rules finds a server.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  return true;
}
