import { GripVertical, TriangleAlert } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { Badge } from '../../../ui/Badge';
import { Menu } from '../../../ui/Menu';
import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';
import { cardMenu } from './cardMenu';
import { PriorityFigure } from './PriorityFigure';

/** A recommendation on the board: what it is, why it is there, and how it departs from the computed plan. */
export function Card({ id }: { readonly id: string }) {
  const t = useTranslate();
  const board = useBoardView();
  const { ask, canChange, items, plan, text, titleOf } = board;
  const item = items.get(id);
  if (item === undefined) return null;
  const title = titleOf(id);
  const needs = (plan.prerequisites[id] ?? []).filter((needed) => items.has(needed));
  return (
    <>
      <div className={styles['top']}>
        {canChange && (
          <AriaButton
            slot="drag"
            className={styles['handle'] ?? ''}
            aria-label={t('app.planBoard.drag', { title })}
          >
            <GripVertical size={16} aria-hidden />
          </AriaButton>
        )}
        {!item.isOwn && <span className={`${page['id']} ${styles['id']}`}>{id}</span>}
        <button
          type="button"
          className={styles['title']}
          aria-label={t('app.planBoard.details', { title })}
          onClick={() => ask({ kind: 'details', item })}
        >
          {title}
        </button>
        {canChange && (
          <div className={styles['menu']}>
            <Menu label={t('app.planBoard.more', { title })} actions={cardMenu(board, item, t)} />
          </div>
        )}
      </div>
      <p className={page['muted']}>
        {text(item.owner)}
        <br />
        {t(`report.recommendations.effortShort.${item.effort}`)} · <PriorityFigure id={id} />
      </p>
      <Marks item={item} />
      {item.addedFor.length > 0 && (
        <p className={page['muted']}>
          {t('app.planBoard.addedFor', { items: item.addedFor.map(titleOf).join(', ') })}
        </p>
      )}
      {needs.length > 0 && (
        <p className={page['muted']}>{t('app.planBoard.needs', { items: needs.map(titleOf).join(', ') })}</p>
      )}
      {item.isRemeasure && <p className={page['muted']}>{t('app.planBoard.remeasure')}</p>}
      <Departure item={item} />
      <CardWarnings item={item} />
    </>
  );
}

function Marks({ item }: { readonly item: DecidedItem }) {
  const t = useTranslate();
  const marks = [
    ...(item.isOwn ? [t('app.planBoard.ownMark')] : []),
    ...(item.choice === 'accepted' ? [t('app.planBoard.acceptedMark')] : []),
    ...(item.isMoved ? [t('app.planBoard.movedMark')] : []),
    ...(item.edited.length > 0 ? [t('app.planBoard.editedMark')] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <p className={styles['marks']}>
      {marks.map((mark) => (
        <Badge key={mark} tone="accent">
          {mark}
        </Badge>
      ))}
    </p>
  );
}

/** Where the computed plan has it, and why it is not there. */
export function Departure({ item }: { readonly item: DecidedItem }) {
  const t = useTranslate();
  const place = useComputedPlace();
  const isElsewhere = item.isMoved || item.choice === 'dismissed';
  if (!isElsewhere && item.reason === null) return null;
  return (
    <div className={styles['departure']}>
      {isElsewhere && <p>{t('app.planBoard.computedAt', { place: place(item) })}</p>}
      {item.reason !== null && <p>{t('app.planBoard.reasonOf', { reason: item.reason })}</p>}
    </div>
  );
}

export function useComputedPlace(): (item: Pick<DecidedItem, 'computed'>) => string {
  const t = useTranslate();
  return ({ computed }) => {
    if (computed === null) return t('app.planBoard.placeNone');
    return computed.wave === 'later'
      ? t('app.planBoard.placeLater', { place: computed.place })
      : t('app.planBoard.place', { wave: computed.wave, place: computed.place });
  };
}

function CardWarnings({ item }: { readonly item: DecidedItem }) {
  const t = useTranslate();
  const { titleOf } = useBoardView();
  const warnings = [
    ...item.prerequisitesBroken.map((id) => t('app.planBoard.warn.beforeHere', { needed: titleOf(id) })),
    ...item.prerequisitesDismissed.map((id) =>
      t('app.planBoard.warn.dismissedHere', { needed: titleOf(id) }),
    ),
    ...(item.heldBy.length > 0 ? [t('app.planBoard.warn.heldHere')] : []),
  ];
  if (warnings.length === 0) return null;
  return (
    <ul className={styles['cardWarnings']}>
      {warnings.map((warning) => (
        <li key={warning}>
          <TriangleAlert size={14} aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  );
}
