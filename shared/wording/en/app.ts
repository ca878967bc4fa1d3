/** The interface: one entry per feature, each in a file of its own. */
export const app = {
  name: 'Plumbline',
} as const;
