import { useState } from 'react';
import { promptIn } from '#shared/interview/findQuestions';
import { destinations } from '#shared/interview/goTo';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import type { Room } from './InterviewContext';
import { QuestionPicker } from './QuestionPicker';
import { useSectionName } from '../../state/sections';

interface Props {
  readonly room: Room;
  readonly onMove: (question: string) => void;
  readonly onClose: () => void;
}

/** To a question by its number, words of its prompt, or the name of its section. */
export function GoToDialog({ room, onMove, onClose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const sectionName = useSectionName(room.template);
  const [typed, setTyped] = useState('');
  const found = destinations(room.template, room.items, language, sectionName, typed);
  const seen = new Set<string>();
  const choices = found.flatMap(({ item: { id, section }, number, by }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const prompt = promptIn(room.template, id, language);
    return by === 'section'
      ? [{ id, number, text: sectionName(section), hint: prompt }]
      : [{ id, number, text: prompt, hint: sectionName(section) }];
  });
  return (
    <QuestionPicker
      title={t('app.interview.goTo.title')}
      label={t('app.interview.goTo.label', { last: room.items.length })}
      typed={typed}
      choices={choices}
      nothing={t('app.interview.goTo.nothing')}
      onType={setTyped}
      onPick={(question) => {
        onClose();
        onMove(question);
      }}
      onClose={onClose}
    />
  );
}
