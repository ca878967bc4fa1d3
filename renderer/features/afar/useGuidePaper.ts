import { useState } from 'react';
import type { Paper } from '#shared/report/paper';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useEngagement } from '../../state/EngagementContext';

/** The paper guides are made for: as chosen last, at first that of the engagement's brand. */
export function useGuidePaper(): readonly [Paper, (paper: Paper) => void] {
  const client = useClient();
  const isReadOnly = useIsReadOnly() === true;
  const { brand } = useEngagement();
  const settings = useOperation('settings.read', {});
  const [chosen, setChosen] = useState<Paper | null>(null);
  const kept = settings.state === 'ready' ? settings.value.guidePaper : undefined;
  return [
    chosen ?? kept ?? brand?.paper ?? 'A4',
    (guidePaper) => {
      setChosen(guidePaper);
      // Not to be remembered is no fault worth a word: this guide is made for the chosen paper all the same.
      if (!isReadOnly) void client.call('settings.update', { guidePaper });
    },
  ];
}
