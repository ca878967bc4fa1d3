import { useCallback } from 'react';
import { problemWords } from '#shared/contract/problemWords';
import type { HistoryDeed } from '#shared/contract/views';
import { useHistoryStore } from '../../state/HistoryContext';
import type { StepName } from '../../state/historyStore';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { useDeedWords } from './useDeedWords';

/** Undoes or does again what is next, and says what it was, with the way back. */
export function useStep(isMeant?: (deed: HistoryDeed) => boolean): (name: StepName) => Promise<void> {
  const t = useTranslate();
  const history = useHistoryStore();
  const words = useDeedWords();
  return useCallback(
    async function take(name: StepName): Promise<void> {
      const taken = await history.step(name, isMeant);
      if (taken === null) return;
      if (!taken.ok) {
        const { title, whatToDo } = problemWords(t, taken.problem);
        showToast({ title, text: whatToDo });
        return;
      }
      const { deed, next } = taken.value;
      const back = name === 'undo' ? 'redo' : 'undo';
      showToast({
        title: t(name === 'undo' ? 'app.activity.undoneToast' : 'app.activity.redoneToast'),
        text: words(deed, next.gone).title,
        action: { label: t(`app.activity.${back}`), onPress: () => void take(back) },
      });
    },
    [history, isMeant, t, words],
  );
}
