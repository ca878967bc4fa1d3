export const terminal = {
  name: 'plumbline',
} as const;
