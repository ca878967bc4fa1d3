import { useMemo, useState } from 'react';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import { questionsOf } from './entriesOfEngagement';
import type { Entry } from './entry';
import { findEntries } from './findEntries';
import { PaletteDialog } from './PaletteDialog';
import { useOpened } from './useOpened';

interface Props {
  readonly engagement: string;
  readonly respondent: string;
  readonly onClose: () => void;
}

/** Somebody else may be looking at the room: its palette knows this interview, and no other client, score or advice. */
export function RoomPalette({ engagement, respondent, onClose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const view = useOpened(engagement);
  const [typed, setTyped] = useState('');
  const leave = t('app.palette.leaveRoom');
  const entries = useMemo((): readonly Entry[] => {
    if (view === null) return [];
    const person = view.engagement.respondents.filter(({ id }) => id === respondent);
    return [
      ...questionsOf(view, person, language).map((entry) => ({ ...entry, hint: '' })),
      {
        id: 'leave',
        group: 'places',
        text: leave,
        hint: '',
        to: `/engagements/${engagement}`,
        keys: 'Esc',
      },
    ];
  }, [view, language, respondent, engagement, leave]);
  const find = useMemo(() => findEntries(entries), [entries]);
  return (
    <PaletteDialog
      typed={typed}
      onType={setTyped}
      entries={typed.trim() === '' ? entries : find(typed)}
      isLoading={view === null}
      note={t('app.palette.room')}
      onClose={onClose}
    />
  );
}
