import { useOperation } from './useOperation';

/**
 * Whether the data folder is open for reading only, so that every change would be refused. Null until it is known;
 * where it cannot be learned, what is asked for is refused in words by itself.
 */
export function useIsReadOnly(): boolean | null {
  const workspace = useOperation('workspace.describe', {});
  if (workspace.state === 'loading') return null;
  return workspace.state === 'ready' && workspace.value.isReadOnly;
}
