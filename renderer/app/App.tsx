import { useMemo } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { Client } from '../client/client';
import { ClientContext } from '../client/ClientContext';
import { ToastArea } from '../ui/Toast';
import { createRoutes } from './routes';

/** The whole interface on one workbench. */
export function App({ client }: { readonly client: Client }) {
  const router = useMemo(() => createRoutes(), []);
  return (
    <ClientContext value={client}>
      <RouterProvider router={router} />
      <ToastArea />
    </ClientContext>
  );
}
