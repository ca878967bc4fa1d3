import type { Engagement } from '#shared/engagement/engagement';

// A new part is a line here, its words in `app.engagement.tabs`, a route, and a screen in tests/support/screens.ts.

/** In the order of the work: what is asked, what follows from it, and what became of it. */
export const partGroups = ['ask', 'conclude', 'lookBack'] as const;
export type PartGroup = (typeof partGroups)[number];

/** The screens of an engagement, in the order they stand; `path` continues the engagement's address. */
const parts = [
  { key: 'overview', path: '', group: 'ask' },
  { key: 'facts', path: '/facts', group: 'ask' },
  { key: 'respondents', path: '/respondents', group: 'ask' },
  { key: 'schedule', path: '/schedule', group: 'ask' },
  { key: 'coverage', path: '/coverage', group: 'ask' },
  { key: 'documents', path: '/documents', group: 'ask' },
  { key: 'findings', path: '/findings', group: 'conclude' },
  { key: 'plan', path: '/plan', group: 'conclude' },
  { key: 'whatIf', path: '/what-if', group: 'conclude' },
  { key: 'outputs', path: '/outputs', group: 'conclude' },
  { key: 'report', path: '/report', group: 'conclude' },
  { key: 'progress', path: '/progress', group: 'lookBack' },
  { key: 'activity', path: '/activity', group: 'lookBack' },
] as const satisfies readonly { readonly key: string; readonly path: string; readonly group: PartGroup }[];
export type EngagementPart = (typeof parts)[number];

/** Those that have something to show: without an earlier engagement there is nothing to compare with. */
export function partsOf({ follows }: Pick<Engagement, 'follows'>): readonly EngagementPart[] {
  return parts.filter(({ key }) => key !== 'progress' || follows !== undefined);
}
