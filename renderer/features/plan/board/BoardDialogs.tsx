import type { DecidedItem } from '#shared/planning/decidedItem';
import { assertNever } from '#shared/result';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useEngagement } from '../../../state/EngagementContext';
import { useTranslate } from '../../../wording';
import { useBoardView } from './BoardContext';
import { useComputedPlace } from './Card';
import { choiceOf, placed } from './choices';
import { DetailsDialog } from './DetailsDialog';
import { EditDialog } from './EditDialog';
import { OwnDialog } from './OwnDialog';
import { ReasonDialog } from './ReasonDialog';
import type { Asked } from './useBoard';

/** The dialog that is open, if any. */
export function BoardDialogs() {
  const { asked, index } = useBoardView();
  if (asked === null) return null;
  switch (asked.kind) {
    case 'move':
      return <MoveDialog asked={asked} />;
    case 'dismiss':
      return <DismissDialog item={asked.item} />;
    case 'put':
      return <PutDialog asked={asked} />;
    case 'edit': {
      const original = index.recommendations.get(asked.item.id);
      return original === undefined ? null : <EditDialog item={asked.item} original={original} />;
    }
    case 'own':
      return <OwnDialog item={asked.item} />;
    case 'remove-own':
      return <RemoveOwnDialog item={asked.item} />;
    case 'details':
      return <DetailsDialog item={asked.item} />;
    default:
      return assertNever(asked);
  }
}

interface OfItem {
  readonly item: DecidedItem;
}

type Of<Kind extends Asked['kind']> = Extract<Asked, { kind: Kind }>;

function MoveDialog({ asked: { gap, item } }: { readonly asked: Of<'move'> }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const { columnOf, decisions, placeName, titleOf } = useBoardView();
  const computed = useComputedPlace();
  const title = titleOf(item.id);
  const place = columnOf(gap.wave)
    .filter(({ id }) => id !== item.id)
    .findIndex(({ id }) => id === gap.before?.id);
  const exact =
    gap.wave === 'later'
      ? t('app.planBoard.placeLater', { place: place + 2 })
      : t('app.planBoard.place', { wave: gap.wave, place: place + 2 });
  return (
    <ReasonDialog
      title={t('app.planBoard.reason.moveTitle', { title })}
      text={t('app.planBoard.reason.moveText', {
        from: placeName(item.wave),
        to: exact,
        computed: computed(item),
      })}
      submit={t('app.planBoard.reason.move')}
      onSubmit={(reason) => {
        const former = choiceOf(
          engagement.decisions.find(({ recommendation }) => recommendation === item.id),
        );
        const said = t('app.planBoard.done.moved', { title, place: placeName(gap.wave) });
        return decisions.decide(item.id, placed(item, former, gap, reason), said);
      }}
    />
  );
}

function DismissDialog({ item }: OfItem) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const { decisions, items, plan, titleOf } = useBoardView();
  const title = titleOf(item.id);
  const needing = Object.entries(plan.prerequisites)
    .filter(
      ([id, needs]) => needs.includes(item.id) && (items.get(id)?.choice ?? 'dismissed') !== 'dismissed',
    )
    .map(([id]) => titleOf(id));
  return (
    <ReasonDialog
      title={t('app.planBoard.reason.dismissTitle', { title })}
      text={t('app.planBoard.reason.dismissText')}
      note={
        needing.length === 0
          ? undefined
          : t('app.planBoard.reason.dismissNeeded', { items: needing.join(', ') })
      }
      submit={t('app.planBoard.reason.dismiss')}
      onSubmit={(reason) => {
        const former = choiceOf(
          engagement.decisions.find(({ recommendation }) => recommendation === item.id),
        );
        return decisions.decide(
          item.id,
          { ...former, choice: 'dismissed', reason },
          t('app.planBoard.done.dismissed', { title }),
        );
      }}
    />
  );
}

function PutDialog({ asked: { id, wave } }: { readonly asked: Of<'put'> }) {
  const t = useTranslate();
  const { decisions, placeName, titleOf } = useBoardView();
  const title = titleOf(id);
  return (
    <ReasonDialog
      title={t('app.planBoard.reason.putTitle', { title })}
      text={t('app.planBoard.reason.putText', { place: placeName(wave) })}
      submit={t('app.planBoard.reason.put')}
      onSubmit={(reason) =>
        decisions.decide(
          id,
          { choice: 'accepted', wave, reason },
          t('app.planBoard.done.moved', { title, place: placeName(wave) }),
        )
      }
    />
  );
}

function RemoveOwnDialog({ item }: OfItem) {
  const t = useTranslate();
  const { ask, decisions, titleOf } = useBoardView();
  const title = titleOf(item.id);
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('app.planBoard.removeOwn.title', { title })}
      text={t('app.planBoard.removeOwn.text')}
      confirm={t('app.planBoard.removeOwn.confirm')}
      cancel={t('actions.cancel')}
      onClose={() => ask(null)}
      onConfirm={() => void decisions.removeOwn(item.id, t('app.planBoard.done.ownRemoved', { title }))}
    />
  );
}
