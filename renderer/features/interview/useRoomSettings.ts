import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { usualRoomKeys, type RoomKeys } from '#shared/engagement/roomKeys';
import type { Settings } from '#shared/engagement/settings';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import type { Layout } from './keyCommand';

export interface RoomSettings {
  readonly view: Layout;
  /** Goes on by itself after each choice. */
  readonly goesOn: boolean;
  readonly keys: RoomKeys;
  /** Shows a wish at once and remembers it; the reason comes back where it cannot be kept. */
  readonly change: (wish: Wish) => Promise<Problem | null>;
}

type Wish = Partial<Pick<Settings, 'roomView' | 'roomGoesOn' | 'roomKeys'>>;

/** How the consultant wants the room, from one interview to the next; null until it is known. */
export function useRoomSettings(): RoomSettings | null {
  const client = useClient();
  const isReadOnly = useIsReadOnly();
  const settings = useOperation('settings.read', {});
  const [wished, setWished] = useState<Wish>({});
  if (settings.state === 'loading') return null;
  const kept = settings.state === 'ready' ? settings.value : {};
  const { roomView, roomGoesOn, roomKeys }: Wish = { ...kept, ...wished };
  return {
    view: roomView ?? 'card',
    goesOn: roomGoesOn ?? false,
    keys: roomKeys ?? usualRoomKeys,
    change: async (wish) => {
      setWished((before) => ({ ...before, ...wish }));
      if (isReadOnly === true) return null;
      const reply = await client.call('settings.update', wish);
      return reply.ok ? null : reply.problem;
    },
  };
}
