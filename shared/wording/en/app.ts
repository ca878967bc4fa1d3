import { home } from './app/home';

/** The interface: one entry per part of the renderer, each in a file of its own. */
export const app = {
  name: 'Plumbline',
  shell: {
    skip: 'Skip to content',
    places: 'Parts of Plumbline',
    engagements: 'Engagements',
    clients: 'Clients',
    templates: 'Templates',
    brands: 'Brands',
    settings: 'Settings',
  },
  broken: {
    title: 'This screen stopped working.',
    text: 'What was shown as saved is safe. Reload the screen to go on. {{detail}}',
    reload: 'Reload',
  },
  home,
} as const;
