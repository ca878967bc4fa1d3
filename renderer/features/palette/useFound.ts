import { useEffect, useState } from 'react';
import type { SearchHit } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';

/** Fewer letters stand in nearly every text. */
const searchFrom = 3;
const pauseMs = 150;
const most = 12;

/** What the workbench finds in the texts of all engagements, once typing pauses; the last find stays until then. */
export function useFound(typed: string): readonly SearchHit[] {
  const client = useClient();
  const [found, setFound] = useState<readonly SearchHit[]>([]);
  const text = typed.trim().slice(0, 200);
  const isLongEnough = text.length >= searchFrom;
  useEffect(() => {
    if (!isLongEnough) return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const reply = await client.call('search.find', { text, limit: 40 });
      // The palette goes on without what is found in texts; the search page says what is wrong.
      if (isCurrent) setFound(reply.ok ? reply.value : []);
    };
    const timer = setTimeout(() => void look(), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, text, isLongEnough]);
  return isLongEnough ? found.filter(({ kind }) => kind !== 'engagement').slice(0, most) : [];
}
