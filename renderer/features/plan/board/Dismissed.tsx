import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import { useBoardView } from './BoardContext';
import { Departure } from './Card';

/** What the consultant left out, why, and where it would stand. */
export function Dismissed() {
  const t = useTranslate();
  const { canChange, chosen, restore, titleOf } = useBoardView();
  if (chosen.dismissed.length === 0) return null;
  return (
    <Panel title={t('app.planBoard.dismissed')} note={t('app.planBoard.dismissedNote')}>
      <ul className={page['held']}>
        {chosen.dismissed.map((item) => (
          <li key={item.id}>
            <div className={page['line']}>
              <h3 className={page['itemTitle']}>
                {!item.isOwn && <span className={page['id']}>{item.id} </span>}
                {titleOf(item.id)}
              </h3>
              {canChange && (
                <Button
                  size="small"
                  aria-label={`${t('app.planBoard.menu.restore')}: ${titleOf(item.id)}`}
                  onPress={() => restore(item)}
                >
                  {t('app.planBoard.menu.restore')}
                </Button>
              )}
            </div>
            <Departure item={item} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
