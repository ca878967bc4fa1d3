import { useMemo } from 'react';
import type { CharterDecision } from '#shared/engagement/charter';
import { roleCharter, type RoleCharter } from '#shared/outputs/roleCharter';
import { useEngagementStore } from '../../../state/EngagementContext';
import { keyOf } from '../saving/createDecisions';
import { useDecisions, useUnsaved } from '../saving/DecisionsContext';
import { useOutputs } from '../useOutputs';

export interface CharterView {
  readonly charter: RoleCharter;
  /** The edits over the computed charter, those on their way to disk included. */
  readonly edits: CharterDecision;
  readonly isEditable: boolean;
  /** Shows a change of the newest edits at once, and saves it. */
  readonly change: (edit: (edits: CharterDecision) => CharterDecision) => void;
}

export function useCharter(): CharterView {
  const { planned } = useOutputs();
  const store = useEngagementStore();
  const decisions = useDecisions();
  const unsaved = useUnsaved();
  const { engagement } = planned;
  const edits = editsIn(unsaved) ?? engagement.charter;
  return useMemo(
    () => ({
      charter: roleCharter(planned, edits),
      edits,
      isEditable: engagement.status === 'active',
      change: (edit) => {
        // Keys may come faster than answers, and an undo comes later: neither may start from what this screen showed.
        const newest =
          editsIn(decisions.store.getState().unsaved) ?? store.getState().view?.engagement.charter ?? edits;
        decisions.decide({ kind: 'charter', charter: edit(newest) }, 'now');
      },
    }),
    [decisions, edits, engagement.status, planned, store],
  );
}

function editsIn(unsaved: ReturnType<typeof useUnsaved>): CharterDecision | null {
  const waiting = unsaved.get(keyOf({ kind: 'charter' }));
  return waiting?.kind === 'charter' ? waiting.charter : null;
}
