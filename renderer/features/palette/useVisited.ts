import { useState } from 'react';

/** Engagements that were open in this window, the last one first. Kept in memory only: it says whose work this is. */
export function useVisited(engagement: string | undefined): readonly string[] {
  const [visited, setVisited] = useState<readonly string[]>([]);
  if (engagement !== undefined && visited[0] !== engagement)
    setVisited([engagement, ...visited.filter((each) => each !== engagement)]);
  return visited;
}
