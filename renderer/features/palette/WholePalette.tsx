import { useMemo, useState } from 'react';
import { useOperation } from '../../client/useOperation';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import { addressOfHit } from '../search';
import { peopleOf, questionsOf, recommendationsOf } from './entriesOfEngagement';
import type { Entry } from './entry';
import { findEntries } from './findEntries';
import { PaletteDialog } from './PaletteDialog';
import { useFound } from './useFound';
import { useOpened } from './useOpened';
import { usePlaces } from './usePlaces';
import type { useVisited } from './useVisited';

interface Props {
  /** The engagement that is on screen. */
  readonly current: string | null;
  readonly visited: ReturnType<typeof useVisited>;
  readonly onClose: () => void;
}

/** Over all engagements, and inside the one at hand or one that was chosen to look into. */
export function WholePalette({ current, visited, onClose }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const view = useOpened(chosen ?? current);
  const list = useOperation('engagements.list', {});
  const rows = list.state === 'ready' ? list.value : null;
  const found = useFound(chosen === null ? typed : '');
  const places = usePlaces(view);

  const engagements = useMemo(
    () =>
      (rows ?? [])
        .filter(({ status }) => status !== 'binned')
        .toSorted(
          (one, other) =>
            rank(visited, one.id) - rank(visited, other.id) || other.updatedAt.localeCompare(one.updatedAt),
        )
        .map((row): Entry => ({
          id: `engagement ${row.id}`,
          group: 'engagements',
          text: `${row.clientName} · ${row.title}`,
          hint: row.status === 'archived' ? t('app.engagement.mark.archived') : '',
          to: `/engagements/${row.id}`,
          inside: row.id,
        })),
    [rows, visited, t],
  );
  const inside = useMemo(
    () =>
      view === null
        ? []
        : [
            ...peopleOf(view, language),
            ...questionsOf(view, view.engagement.respondents, language),
            ...recommendationsOf(view, language),
          ],
    [view, language],
  );
  const findEngagements = useMemo(() => findEntries(engagements), [engagements]);
  const findInside = useMemo(() => findEntries(inside), [inside]);
  const findPlaces = useMemo(() => findEntries(places), [places]);
  const hits = useMemo(
    () =>
      found.map((hit, place): Entry => ({
        id: `found ${place}`,
        group: 'found',
        text: hit.text,
        hint: [hit.clientName, hit.title, hit.kind === 'respondent' ? undefined : hit.respondent]
          .filter((part) => part !== undefined)
          .join(' · '),
        to: addressOfHit(hit),
      })),
    [found],
  );

  const isEmpty = typed.trim() === '';
  const shown = isEmpty
    ? [
        ...(chosen === null ? engagements : []),
        ...(chosen === null ? inside.filter(isPerson) : inside),
        ...places,
      ]
    : [
        ...(chosen === null ? findEngagements(typed) : []),
        ...findInside(typed),
        ...findPlaces(typed),
        ...hits,
      ];
  return (
    <PaletteDialog
      typed={typed}
      onType={setTyped}
      entries={shown}
      isLoading={rows === null}
      note={
        chosen !== null && view !== null
          ? t('app.palette.inside', { engagement: `${view.client.name} · ${view.engagement.title}` })
          : null
      }
      onInside={(engagement) => {
        setChosen(engagement);
        setTyped('');
      }}
      {...(chosen === null ? {} : { onBack: () => setChosen(null) })}
      onClose={onClose}
    />
  );
}

function isPerson({ group }: Entry): boolean {
  return group === 'people';
}

/** Those that were not visited come after all that were. */
function rank(visited: readonly string[], id: string): number {
  const place = visited.indexOf(id);
  return place === -1 ? visited.length : place;
}
