import { useState } from 'react';
import type { Input } from '#shared/contract/reply';
import type { AnswerKey, ReceivedPreview } from '#shared/interview/received';
import { useRequest, type Request } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

type TakeOperation = 'answers.take';

/** Which of the differing answers are to be taken, and taking them. */
export interface Taking {
  readonly request: Request;
  readonly isTaken: (key: AnswerKey) => boolean;
  readonly choose: (keys: readonly AnswerKey[], isTaken: boolean) => void;
  /** How many answers would be taken now. */
  readonly countOf: (preview: ReceivedPreview) => number;
  readonly reset: () => void;
  readonly take: <Name extends TakeOperation>(
    name: Name,
    input: Omit<Input<Name>, 'engagement' | 'take'>,
    preview: ReceivedPreview,
  ) => Promise<void>;
}

export function useTaking(onTaken: () => void): Taking {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  const [taken, setTaken] = useState<ReadonlyMap<string, AnswerKey>>(new Map());
  const countOf = (preview: ReceivedPreview): number => preview.added.length + taken.size;
  return {
    request,
    countOf,
    isTaken: (key) => taken.has(nameOf(key)),
    choose(keys, isTaken) {
      const next = new Map(taken);
      for (const key of keys) {
        if (isTaken) next.set(nameOf(key), { respondent: key.respondent, question: key.question });
        else next.delete(nameOf(key));
      }
      setTaken(next);
    },
    reset: () => {
      setTaken(new Map());
      request.forget();
    },
    async take(name, input, preview) {
      const done = await request.run(() =>
        store.change(name, { ...input, take: [...taken.values()] } as never),
      );
      if (done === null) return;
      showToast({ title: t('app.afar.received.done', { count: countOf(preview) }) });
      onTaken();
    },
  };
}

function nameOf({ respondent, question }: AnswerKey): string {
  return `${respondent} ${question}`;
}
