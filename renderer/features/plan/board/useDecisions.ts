import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import type { OwnRecommendation, PlanChoice } from '#shared/engagement/decision';
import type { Engagement } from '#shared/engagement/engagement';
import type { Result } from '#shared/result';
import { useEngagementStore } from '../../../state/EngagementContext';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import { choiceOf } from './choices';

type Ask = () => Promise<Result<Engagement, Problem>>;

export interface Decisions {
  readonly state: 'untouched' | 'saving' | 'saved' | 'not-saved';
  readonly problem: Problem | null;
  /** Asks again for what was refused last. */
  readonly retry: () => void;
  readonly forget: () => void;
  /** Records a whole choice; `said` is what the toast says. True once it is on disk. */
  readonly decide: (id: string, choice: PlanChoice | null, said: string) => Promise<boolean>;
  readonly addOwn: (own: Omit<OwnRecommendation, 'id'>, said: string) => Promise<boolean>;
  /** `isPlaced`: the form chose the place, so a place it was dragged to before does not count any more. */
  readonly changeOwn: (own: OwnRecommendation, isPlaced: boolean, said: string) => Promise<boolean>;
  readonly removeOwn: (id: string, said: string) => Promise<boolean>;
}

/** The consultant's decisions about the plan: on disk before they are said to be made, each with a way back. */
export function useDecisions(): Decisions {
  const t = useTranslate();
  const store = useEngagementStore();
  const [state, setState] = useState<Decisions['state']>('untouched');
  const [refused, setRefused] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(
    null,
  );

  const engagement = (): Engagement => {
    const { view } = store.getState();
    if (view === null) throw new Error('a plan was decided before it was read');
    return view.engagement;
  };
  const decideQuietly = (id: string, choice: PlanChoice | null): ReturnType<Ask> =>
    store.change('plan.decide', { recommendation: id, choice });

  async function run(ask: Ask, said: string, undo: Ask | null): Promise<boolean> {
    setState('saving');
    setRefused(null);
    const reply = await ask();
    if (!reply.ok) {
      setState('not-saved');
      setRefused({ problem: reply.problem, again: () => void run(ask, said, undo) });
      return false;
    }
    setState('saved');
    showToast({
      title: said,
      ...(undo === null
        ? {}
        : {
            action: { label: t('actions.undo'), onPress: () => void takeBack(undo) },
          }),
    });
    return true;
  }

  /** The toast outlives the screen, so a refusal is said there as well. */
  async function takeBack(undo: Ask): Promise<void> {
    const reply = await undo();
    if (reply.ok) {
      setState('saved');
      showToast({ title: t('app.planBoard.done.undone') });
      return;
    }
    setState('not-saved');
    setRefused({ problem: reply.problem, again: () => void takeBack(undo) });
    const { title } = problemWords(t, reply.problem);
    showToast({ title: t('app.planBoard.done.undoFailed'), text: title });
  }

  const formerOwn = (id: string): OwnRecommendation | undefined =>
    engagement().ownRecommendations.find((own) => own.id === id);
  const formerChoice = (id: string): PlanChoice | null =>
    choiceOf(engagement().decisions.find(({ recommendation }) => recommendation === id));

  /** Adds it again under a new id, with the place it had. */
  async function addAgain(former: OwnRecommendation, choice: PlanChoice | null): ReturnType<Ask> {
    const { actions, deliverable, effort, horizonDays, measures } = former;
    const { owner, reason, targets, title, wave } = former;
    const words = { title, owner, deliverable, actions, measures, reason };
    const own = { ...words, targets, effort, horizonDays, wave };
    const added = await store.change('plan.addOwn', { own });
    const id = added.ok ? added.value.ownRecommendations.at(-1)?.id : undefined;
    return choice === null || id === undefined ? added : decideQuietly(id, choice);
  }

  return {
    state,
    problem: refused?.problem ?? null,
    retry: () => refused?.again(),
    forget: () => setRefused(null),
    decide: (id, choice, said) => {
      const former = formerChoice(id);
      return run(
        () => decideQuietly(id, choice),
        said,
        () => decideQuietly(id, former),
      );
    },
    addOwn: (own, said) => {
      let added = '';
      return run(
        async () => {
          const reply = await store.change('plan.addOwn', { own });
          if (reply.ok) added = reply.value.ownRecommendations.at(-1)?.id ?? '';
          return reply;
        },
        said,
        () => store.change('plan.removeOwn', { recommendation: added }),
      );
    },
    changeOwn: (own, isPlaced, said) => {
      const former = formerOwn(own.id);
      const choice = formerChoice(own.id);
      return run(
        async () => {
          const changed = await store.change('plan.changeOwn', { own });
          return changed.ok && isPlaced && choice !== null ? decideQuietly(own.id, null) : changed;
        },
        said,
        former === undefined
          ? null
          : async () => {
              const back = await store.change('plan.changeOwn', { own: former });
              return back.ok ? decideQuietly(own.id, choice) : back;
            },
      );
    },
    removeOwn: (id, said) => {
      const former = formerOwn(id);
      const choice = formerChoice(id);
      return run(
        () => store.change('plan.removeOwn', { recommendation: id }),
        said,
        former === undefined ? null : () => addAgain(former, choice),
      );
    },
  };
}
