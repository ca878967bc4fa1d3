import { useEffect } from 'react';
import { useClient } from '../../client/ClientContext';
import type { Interview } from './createInterview';

/** Nothing on screen is lost by closing: the door asks for what is open, and the browser warns while something is. */
export function useKeptSafe(interviews: readonly Interview[]): void {
  const client = useClient();
  useEffect(
    () =>
      client.onFlushRequest(async () => {
        await Promise.all(interviews.map((interview) => interview.flush()));
      }),
    [client, interviews],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (interviews.some(({ store }) => store.getState().unsaved.size > 0)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [interviews]);
}
