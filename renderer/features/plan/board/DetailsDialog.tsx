import type { DecidedItem } from '#shared/planning/decidedItem';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useTranslate } from '../../../wording';
import { RecommendationDetails } from '../RecommendationDetails';
import { useBoardView } from './BoardContext';
import { Departure } from './Card';
import { PriorityFigure } from './PriorityFigure';

/** Everything about one card, in the wording chosen for it. */
export function DetailsDialog({ item }: { readonly item: DecidedItem }) {
  const t = useTranslate();
  const { ask, text, titleOf } = useBoardView();
  return (
    <Dialog
      isOpen
      width="wide"
      title={titleOf(item.id)}
      onClose={() => ask(null)}
      actions={
        <Button look="primary" autoFocus onPress={() => ask(null)}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>
        {text(item.owner)} · {t(`terms.effort.${item.effort}`)} ·{' '}
        {t('app.plan.day', { days: item.horizonDays })} · <PriorityFigure id={item.id} />
      </p>
      <Departure item={item} />
      <RecommendationDetails item={item} />
    </Dialog>
  );
}
