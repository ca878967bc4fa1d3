import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyTheme, rememberedTheme } from './ui/theme';
import { browserTransport, takeLaunchKey } from './client/browserTransport';
import { createClient } from './client/client';
import { desktopTransport } from './client/desktopTransport';
import type { Transport } from './client/transport';
import { prepareWording } from './wording';
import './styles/base.css';

/** The desktop app brings its own bridge; a browser brings the key from its address. */
function findTransport(): Transport {
  if (window.plumbline !== undefined) return desktopTransport(window.plumbline);
  return browserTransport(takeLaunchKey(window.location, window.history, window.sessionStorage) ?? '');
}

applyTheme(rememberedTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const client = createClient(findTransport());
await prepareWording();
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
