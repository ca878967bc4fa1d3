import { Menu } from '../../../ui/Menu';
import { useTranslate } from '../../../wording';
import { useBoardView } from './BoardContext';

/** Ways into the plan for what was computed out of it. */
export function PutMenu({ id }: { readonly id: string }) {
  const t = useTranslate();
  const { ask, canChange, chosen, titleOf } = useBoardView();
  if (!canChange) return null;
  return (
    <Menu
      label={t('app.planBoard.more', { title: titleOf(id) })}
      actions={[
        ...chosen.waves.map(({ wave }) => ({
          id: `to-${wave}`,
          label: t('app.planBoard.menu.put', { wave }),
          onAction: () => ask({ kind: 'put', id, wave }),
        })),
        {
          id: 'to-later',
          label: t('app.planBoard.menu.putLater'),
          onAction: () => ask({ kind: 'put', id, wave: 'later' }),
        },
      ]}
    />
  );
}
