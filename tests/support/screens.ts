/** What addresses are filled in with. */
export interface ScreenIds {
  readonly engagement: string;
  readonly respondent: string;
  readonly meeting: string;
}

/** Every screen the program has: its route as the router knows it, and an address where there is something to see. */
export const screens: readonly {
  readonly name: string;
  readonly route: string;
  readonly address: (ids: ScreenIds) => string;
}[] = [
  { name: 'engagements', route: '/', address: () => '/' },
  { name: 'search', route: '/search', address: () => '/search' },
  { name: 'clients', route: '/clients', address: () => '/clients' },
  { name: 'templates', route: '/templates', address: () => '/templates' },
  {
    name: 'template',
    route: '/templates/:id/:version',
    address: () => '/templates/product-management-diagnostic/1.1.0',
  },
  { name: 'packs', route: '/packs', address: () => '/packs' },
  { name: 'brands', route: '/brands', address: () => '/brands' },
  { name: 'settings', route: '/settings', address: () => '/settings' },
  { name: 'unknown', route: '*', address: () => '/nowhere' },
  ...part('overview', ''),
  ...part('facts', '/facts'),
  ...part('respondents', '/respondents'),
  ...part('schedule', '/schedule'),
  ...part('coverage', '/coverage'),
  ...part('documents', '/documents'),
  ...part('findings', '/findings'),
  ...['role', 'biz', 'model', 'scale', 'agile', 'heat-map', 'disagreements', 'blind-spots'].flatMap(
    (dimension) => part(`findings-${dimension}`, '/findings/:dimension', `/findings/${dimension}`),
  ),
  ...part('plan', '/plan'),
  ...part('what-if', '/what-if'),
  ...part('outputs', '/outputs'),
  ...['symptoms', 'charter', 'skills', 'stages', 'triggers', 'checklist', 'roadmap'].flatMap((output) =>
    part(`outputs-${output}`, '/outputs/:output', `/outputs/${output}`),
  ),
  ...part('progress', '/progress'),
  ...part('report', '/report'),
  ...part('readout', '/readout'),
  ...part('activity', '/activity'),
  ...part('interview', '/interview/:respondent', ({ respondent }) => `/interview/${respondent}`),
  ...part('workshop', '/workshop/:meeting', ({ meeting }) => `/workshop/${meeting}`),
];

function part(name: string, route: string, at: string | ((ids: ScreenIds) => string) = route) {
  return [
    {
      name,
      route: `/engagements/:engagement${route}`,
      address: (ids: ScreenIds) => `/engagements/${ids.engagement}${typeof at === 'string' ? at : at(ids)}`,
    },
  ];
}
