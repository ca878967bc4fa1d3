import type { EngagementRow } from '#shared/contract/views';
import type { Translate } from '#shared/wording/translate';
import type { MenuAction } from '../../ui/Menu';
import type { EngagementActions } from './useEngagementActions';
import type { Samples } from './useSamples';

export interface RowMenuParts {
  readonly actions: EngagementActions;
  readonly samples: Samples;
  readonly open: (row: EngagementRow) => void;
  readonly askDuplicate: (row: EngagementRow) => void;
  readonly askPack: (row: EngagementRow) => void;
  readonly askPurge: (row: EngagementRow) => void;
}

/** What can be done with one line of the list; in the bin, only what makes sense there. */
export function rowMenu(t: Translate, row: EngagementRow, parts: RowMenuParts): readonly MenuAction[] {
  const { actions, samples, open, askDuplicate, askPack, askPurge } = parts;
  const act = (id: string, onAction: () => unknown, isDangerous = false): MenuAction => ({
    id,
    label: t(`app.home.action.${id as 'open'}`),
    isDangerous,
    onAction: () => void onAction(),
  });
  const restore = act('restore', () => actions.restore(row));
  if (row.status === 'binned') return [restore, act('purge', () => askPurge(row), true)];
  const { sample } = row;
  return [
    act('open', () => open(row)),
    act('duplicate', () => askDuplicate(row)),
    act('savePack', () => askPack(row)),
    act('export', () => actions.exportFile(row)),
    row.status === 'archived'
      ? act('unarchive', () => actions.restore(row))
      : act('archive', () => actions.archive(row)),
    ...(sample === undefined
      ? [act('discard', () => actions.discard(row))]
      : [
          act('resetSample', () => samples.ask('reset', sample)),
          act('removeSample', () => samples.ask('remove', sample), true),
        ]),
  ];
}
