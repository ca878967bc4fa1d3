import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router';
import { locales } from '#shared/template/locales';
import type { Client } from '../client/client';
import { ClientContext } from '../client/ClientContext';
import { useConnection } from '../client/useConnection';
import { ConnectionBanner } from './ConnectionBanner';
import { Net } from './Net';
import { NoKeyPage } from './NoKeyPage';
import { createRoutes } from './routes';
import { StoppedPage } from './StoppedPage';
import { TakenOverBanner } from './TakenOverBanner';
import { useLanguage } from '../state/useText';
import { applyTheme } from '../ui/theme';
import { showLanguage } from '../wording';

/** The whole interface on one workbench. */
export function App({ client }: { readonly client: Client }) {
  // Dates, numbers and the words of widgets follow the interface wording, not the machine.
  const language = useLanguage();
  return (
    <ClientContext value={client}>
      <I18nProvider locale={locales[language]}>
        <Net>
          <Screens client={client} />
        </Net>
      </I18nProvider>
    </ClientContext>
  );
}

function Screens({ client }: { readonly client: Client }) {
  const router = useMemo(() => createRoutes(), []);
  const connection = useConnection();

  useEffect(() => {
    const showChosen = async () => {
      const settings = await client.call('settings.read', {});
      // Without an answer the look and language of last time stay; the banner says what is the matter.
      if (!settings.ok) return;
      applyTheme(settings.value.theme);
      await showLanguage(settings.value.language ?? null);
    };
    void showChosen();
    return client.connection.onReturn(() => void showChosen());
  }, [client]);

  useEffect(keepDroppedFilesOut, []);

  if (connection === 'ended') return <StoppedPage />;
  if (connection === 'refused' && !client.connection.wasLetIn()) return <NoKeyPage />;
  return (
    <>
      <ConnectionBanner />
      <TakenOverBanner />
      <RouterProvider router={router} />
    </>
  );
}

/** A file dropped beside its target would replace the page, and what was typed with it. */
function keepDroppedFilesOut(): () => void {
  const keepOut = (event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', keepOut);
  window.addEventListener('drop', keepOut);
  return () => {
    window.removeEventListener('dragover', keepOut);
    window.removeEventListener('drop', keepOut);
  };
}
