import { useCallback, useEffect, useState } from 'react';
import type { EngagementChange } from '#shared/engagement/change';
import type { Recovery } from '#shared/file/recovery';
import { useClient } from '../../client/ClientContext';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import type { UnsavedChange } from '../../state/unsavedChanges';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import { recoveredFrom, type Recovered } from './recovered';

export type Found =
  | { readonly state: 'looking' }
  | { readonly state: 'nothing' }
  | {
      readonly state: 'something';
      readonly typed: readonly Recovered[];
      readonly damaged: readonly Recovery[];
      /** Left behind, and on record by now. */
      readonly settled: readonly UnsavedChange[];
    };

/** Damage this window has told of already; a reload is no reason to tell of it again. */
const toldPrefix = 'plumbline.told/';
const nobodyGone = { respondents: [], sessions: [], ownRecommendations: [], meetings: [] };

/** Looks once, when an engagement is opened, whether anything came back that the person should know of. */
export function useRecovered(isMeant: (change: EngagementChange) => boolean): {
  readonly found: Found;
  readonly done: () => void;
} {
  const client = useClient();
  const store = useEngagementStore();
  const { engagement, template } = useEngagement();
  const translate = useTranslate();
  const language = useLanguage();
  const [found, setFound] = useState<Found>({ state: 'looking' });
  const isActive = engagement.status === 'active';

  useEffect(() => {
    if (found.state !== 'looking') return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const workspace = await client.call('workspace.describe', {});
      const isWritable = workspace.ok && !workspace.value.isReadOnly && isActive;
      const left = isWritable ? ((await store.unsaved()?.leftBehind()) ?? []) : [];
      const meant = left.filter(({ change }) => isMeant(change));
      const wording = { translate, language, engagement, template, gone: nobodyGone } as const;
      const typed = recoveredFrom(wording, meant);
      const damaged = (workspace.ok ? workspace.value.recoveries : []).filter(
        (recovery) =>
          recovery.file.startsWith(`engagements/${engagement.id}/`) &&
          sessionStorage.getItem(keyOf(recovery)) === null,
      );
      const settled = meant.filter((each) => !typed.some((one) => one.left === each));
      if (typed.length === 0) await store.unsaved()?.forget(settled);
      if (!isCurrent) return;
      damaged.forEach((recovery) => sessionStorage.setItem(keyOf(recovery), ''));
      setFound(
        typed.length + damaged.length > 0
          ? { state: 'something', typed, damaged, settled }
          : { state: 'nothing' },
      );
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [client, store, engagement, template, translate, language, isMeant, isActive, found.state]);

  const done = useCallback(() => setFound({ state: 'nothing' }), []);
  return { found, done };
}

function keyOf({ file, damage, quarantinedAs }: Recovery): string {
  return `${toldPrefix}${[file, damage, quarantinedAs ?? ''].join(' ')}`;
}
