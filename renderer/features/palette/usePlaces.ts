import { useMemo } from 'react';
import type { EngagementView } from '#shared/contract/views';
import { partsOf } from '../../state/engagementParts';
import { useTranslate } from '../../wording';
import type { Entry } from './entry';

const everywhere = [
  { to: '/', key: 'engagements' },
  { to: '/search', key: 'search' },
  { to: '/clients', key: 'clients' },
  { to: '/templates', key: 'templates' },
  { to: '/packs', key: 'packs' },
  { to: '/brands', key: 'brands' },
  { to: '/settings', key: 'settings' },
] as const;

/** The screens of Plumbline, those of the engagement at hand first. */
export function usePlaces(view: EngagementView | null): readonly Entry[] {
  const t = useTranslate();
  return useMemo(() => {
    return [
      ...(view === null
        ? []
        : partsOf(view.engagement).map(({ path, key }): Entry => ({
            id: `part ${path}`,
            group: 'places',
            text: t(`app.engagement.tabs.${key}`),
            hint: `${view.client.name} · ${view.engagement.title}`,
            to: `/engagements/${view.engagement.id}${path}`,
          }))),
      ...(view === null
        ? []
        : [
            {
              id: 'readout',
              group: 'places',
              text: t('app.readout.title'),
              hint: `${view.client.name} · ${view.engagement.title}`,
              to: `/engagements/${view.engagement.id}/readout`,
            } satisfies Entry,
          ]),
      ...everywhere.map(({ to, key }): Entry => ({
        id: `place ${to}`,
        group: 'places',
        text: t(`app.shell.${key}`),
        hint: '',
        to,
      })),
    ];
  }, [t, view]);
}
