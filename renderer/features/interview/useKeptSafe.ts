import { useEffect } from 'react';
import { useClient } from '../../client/ClientContext';
import type { Interview } from './createInterview';

/** Nothing on screen is lost by closing: the door asks for what is open, and the browser warns while something is. */
export function useKeptSafe(interview: Interview): void {
  const client = useClient();
  useEffect(() => client.onFlushRequest(() => interview.flush()), [client, interview]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (interview.store.getState().unsaved.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [interview]);
}
