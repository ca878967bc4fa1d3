import { useEffect, useState } from 'react';

/** Engagements that were open in this window, the last one first. Kept in memory only: it says whose work this is. */
export function useVisited(engagement: string | undefined): readonly string[] {
  const [visited, setVisited] = useState<readonly string[]>([]);
  useEffect(() => {
    if (engagement === undefined) return;
    setVisited((before) => [engagement, ...before.filter((each) => each !== engagement)]);
  }, [engagement]);
  return visited;
}
