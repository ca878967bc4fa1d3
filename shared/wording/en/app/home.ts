export const home = {
  title: 'Engagements',
} as const;
