import { useEffect } from 'react';
import type { BackupView } from '#shared/contract/backupViews';
import { useOperation, type Loaded } from '../../client/useOperation';

const pollMs = 700;

/** Where backups go and how the last one went; read again and again while one is under way. */
export function useBackups(): Loaded<BackupView> & { readonly reload: () => Promise<void> } {
  const view = useOperation('backups.describe', {});
  const { reload } = view;
  const isRunning = view.state === 'ready' && view.value.running !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void reload(), pollMs);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  return view;
}
