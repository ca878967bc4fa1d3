import { useState } from 'react';
import { findQuestions, promptIn } from '#shared/interview/findQuestions';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import { useInterview, type Room } from './InterviewContext';
import { QuestionPicker } from './QuestionPicker';

interface Props {
  readonly room: Room;
  readonly onMove: (question: string) => void;
  readonly onClose: () => void;
}

/** Words in prompts, options, notes and quotes of this interview. */
export function FindDialog({ room, onMove, onClose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const { respondent } = useInterview();
  const [typed, setTyped] = useState('');
  const answers = room.engagement.answers[respondent.id] ?? {};
  const found = findQuestions(room.template, room.items, answers, language, typed);
  return (
    <QuestionPicker
      title={t('app.interview.find.title')}
      label={t('app.interview.find.label')}
      typed={typed}
      choices={found.map(({ item: { id }, number, where, text }) => ({
        id,
        number,
        text: promptIn(room.template, id, language),
        hint:
          where === 'prompt'
            ? ''
            : t('app.interview.find.foundIn', {
                where: t(`app.interview.find.where.${where}`),
                text,
              }),
      }))}
      nothing={t(typed.trim() === '' ? 'app.interview.find.begin' : 'app.interview.find.nothing')}
      onType={setTyped}
      onPick={(question) => {
        onClose();
        onMove(question);
      }}
      onClose={onClose}
    />
  );
}
