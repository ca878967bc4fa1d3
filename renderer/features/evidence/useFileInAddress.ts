import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The file of evidence that an address leads to, by id; null: none. Its name then leaves the address, so that going
 * back or reloading stays where one has got to since.
 */
export function useFileInAddress(): string | null {
  const [params, setParams] = useSearchParams();
  const named = params.get('file');
  const [wanted, setWanted] = useState(named);
  if (named !== null && named !== wanted) setWanted(named);
  const arrive = useEffectEvent(() => setParams({}, { replace: true }));
  useEffect(() => {
    if (named !== null) arrive();
  }, [named]);
  return wanted;
}
