/** The outputs in the order of the work: what hurts first, then what is agreed, then what is done. */
export const parts = [
  'summary',
  'symptoms',
  'charter',
  'skills',
  'stages',
  'triggers',
  'checklist',
  'roadmap',
] as const;
export type Part = (typeof parts)[number];
