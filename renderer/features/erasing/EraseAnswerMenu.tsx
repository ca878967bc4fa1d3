import { useState } from 'react';
import type { Answer } from '#shared/engagement/answer';
import type { Respondent } from '#shared/engagement/engagement';
import type { ErasedPart } from '#shared/engagement/erasureTarget';
import { useHistoryStore } from '../../state/HistoryContext';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import { EraseDialog } from './EraseDialog';

interface Props {
  readonly respondent: Respondent;
  readonly question: string;
  /** The question in words. */
  readonly prompt: string;
  /** As it stands on screen. */
  readonly answer: Answer | undefined;
}

/** What somebody said to one question, or a part of it, taken away for good on request. */
export function EraseAnswerMenu({ respondent, question, prompt, answer }: Props) {
  const t = useTranslate();
  const history = useHistoryStore();
  const [part, setPart] = useState<ErasedPart | null>(null);
  const parts = (['note', 'quote', 'answer'] as const).filter(
    (each) => answer !== undefined && (each === 'answer' || answer[each] !== undefined),
  );
  if (part === null && parts.length === 0) return null;
  return (
    <>
      <Menu
        label={t('app.erasing.menu', { question: prompt })}
        actions={parts.map((each) => ({
          id: each,
          label: t(`app.erasing.parts.${each}`),
          isDangerous: true,
          // What is being typed has to be on record before it is counted and erased.
          onAction: () => void history.flush().then(() => setPart(each)),
        }))}
      />
      {part !== null && (
        <EraseDialog
          target={{ kind: 'answer', respondent: respondent.id, question, part }}
          respondent={respondent.title}
          question={prompt}
          onClose={() => setPart(null)}
        />
      )}
    </>
  );
}
