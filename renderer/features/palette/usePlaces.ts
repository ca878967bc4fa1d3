import { useMemo } from 'react';
import type { EngagementView } from '#shared/contract/views';
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

const parts = [
  { to: '', key: 'overview' },
  { to: '/facts', key: 'facts' },
  { to: '/respondents', key: 'respondents' },
  { to: '/coverage', key: 'coverage' },
  { to: '/findings', key: 'findings' },
  { to: '/plan', key: 'plan' },
  { to: '/what-if', key: 'whatIf' },
  { to: '/outputs', key: 'outputs' },
  { to: '/progress', key: 'progress' },
  { to: '/report', key: 'report' },
  { to: '/activity', key: 'activity' },
] as const;

/** The screens of Plumbline, those of the engagement at hand first. */
export function usePlaces(view: EngagementView | null): readonly Entry[] {
  const t = useTranslate();
  return useMemo(() => {
    const own = parts
      .filter(({ key }) => key !== 'progress' || view?.engagement.follows !== undefined)
      .map(({ to, key }) => ({ to, text: t(`app.engagement.tabs.${key}`) }));
    return [
      ...(view === null
        ? []
        : own.map(({ to, text }): Entry => ({
            id: `part ${to}`,
            group: 'places',
            text,
            hint: `${view.client.name} · ${view.engagement.title}`,
            to: `/engagements/${view.engagement.id}${to}`,
          }))),
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
