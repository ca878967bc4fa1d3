import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyTheme, rememberedTheme } from './ui/theme';
import { browserTransport } from './client/browserTransport';
import { createClient, type Client } from './client/client';
import { desktopTransport } from './client/desktopTransport';
import { obtainLaunchKey, shareLaunchKey } from './client/launchKey';
import { prepareWording } from './wording';
import './styles/base.css';

/** The desktop app brings its own bridge; a browser comes in with the code in its address. */
async function findClient(): Promise<Client> {
  if (window.plumbline !== undefined) return createClient(desktopTransport(window.plumbline));
  const key = await obtainLaunchKey();
  const client = createClient(browserTransport(key ?? ''));
  if (key !== null) shareLaunchKey(key, () => client.connection.wasLetIn());
  return client;
}

applyTheme(rememberedTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const client = await findClient();
await prepareWording();
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
