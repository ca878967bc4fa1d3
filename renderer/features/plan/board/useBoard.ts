import { useState } from 'react';
import type { PlanPlace } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { useEngagement } from '../../../state/EngagementContext';
import { useTranslate } from '../../../wording';
import { usePlan, type PlanView } from '../usePlan';
import { atComputedPlace, choiceOf, isHome, isWhereItIs, placed, tidied, type Gap } from './choices';
import { useDecisions, type Decisions } from './useDecisions';

/** What a dialog is open for. */
export type Asked =
  | { readonly kind: 'move'; readonly item: DecidedItem; readonly gap: Gap }
  | { readonly kind: 'dismiss' | 'edit' | 'remove-own' | 'details'; readonly item: DecidedItem }
  /** Into a plan that was computed without it. */
  | { readonly kind: 'put'; readonly id: string; readonly wave: PlanPlace }
  /** Null: a new one. */
  | { readonly kind: 'own'; readonly item: DecidedItem | null };

/** The board of one engagement: what stands where, and everything that can be decided about it. */
export interface Board extends PlanView {
  readonly canChange: boolean;
  readonly decisions: Decisions;
  readonly asked: Asked | null;
  readonly ask: (asked: Asked | null) => void;
  readonly lastReason: string | null;
  readonly remember: (reason: string) => void;
  readonly columnOf: (wave: PlanPlace) => readonly DecidedItem[];
  readonly placeName: (wave: PlanPlace) => string;
  /** Moves at once where nothing is overruled by it, and asks for the reason otherwise. */
  readonly move: (item: DecidedItem, gap: Gap) => void;
  readonly accept: (item: DecidedItem, isAccepted: boolean) => void;
  readonly restore: (item: DecidedItem) => void;
  readonly toComputedPlace: (item: DecidedItem) => void;
  readonly clear: (item: DecidedItem) => void;
}

export function useBoard(): Board {
  const t = useTranslate();
  const plan = usePlan();
  const { engagement } = useEngagement();
  const decisions = useDecisions();
  const [asked, ask] = useState<Asked | null>(null);
  const [lastReason, remember] = useState<string | null>(null);
  const { chosen, titleOf } = plan;

  const formerOf = (id: string) =>
    choiceOf(engagement.decisions.find(({ recommendation }) => recommendation === id));
  const columnOf = (wave: PlanPlace): readonly DecidedItem[] =>
    wave === 'later' ? chosen.later : (chosen.waves[wave - 1]?.items ?? []);
  const placeName = (wave: PlanPlace): string =>
    wave === 'later' ? t('app.planBoard.later') : t('app.planBoard.wave', { wave });
  const toComputedPlace = (item: DecidedItem): void => {
    const said = t('app.planBoard.done.back', { title: titleOf(item.id) });
    void decisions.decide(item.id, atComputedPlace(formerOf(item.id)), said);
  };

  return {
    ...plan,
    canChange: engagement.status === 'active',
    decisions,
    asked,
    ask,
    lastReason,
    remember,
    columnOf,
    placeName,
    move(item, gap) {
      if (isWhereItIs(item, columnOf(gap.wave), gap)) return;
      const said = t('app.planBoard.done.moved', { title: titleOf(item.id), place: placeName(gap.wave) });
      // An own recommendation was given its reason when it was written, and nothing computed is overruled by moving it.
      if (item.isOwn) void decisions.decide(item.id, placed(item, formerOf(item.id), gap, item.reason), said);
      else if (isHome(item, gap)) toComputedPlace(item);
      else ask({ kind: 'move', item, gap });
    },
    accept(item, isAccepted) {
      const former = formerOf(item.id);
      void decisions.decide(
        item.id,
        tidied({ ...former, choice: isAccepted ? 'accepted' : null }),
        t(`app.planBoard.done.${isAccepted ? 'accepted' : 'unaccepted'}`, { title: titleOf(item.id) }),
      );
    },
    restore(item) {
      void decisions.decide(
        item.id,
        tidied({ ...formerOf(item.id), choice: null }),
        t('app.planBoard.done.restored', { title: titleOf(item.id) }),
      );
    },
    toComputedPlace,
    clear(item) {
      void decisions.decide(item.id, null, t('app.planBoard.done.cleared', { title: titleOf(item.id) }));
    },
  };
}
