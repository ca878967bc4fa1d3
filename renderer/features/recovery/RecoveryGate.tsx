import type { ReactNode } from 'react';
import type { EngagementChange } from '#shared/engagement/change';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { RecoveryPage } from './RecoveryPage';
import { useRecovered } from './useRecovered';

interface Props {
  /** What may come on screen here; in an interview, only what is about that person. Always the same function. */
  readonly isMeant?: (change: EngagementChange) => boolean;
  readonly children: ReactNode;
}

const everything = (): boolean => true;

/** Stands before the screens of an engagement, and lets through at once where nothing came back. */
export function RecoveryGate({ isMeant = everything, children }: Props) {
  const t = useTranslate();
  const { found, done } = useRecovered(isMeant);
  if (found.state === 'looking') return <Loading label={t('app.recovery.checking')} />;
  return found.state === 'nothing' ? children : <RecoveryPage found={found} onDone={done} />;
}
