export const report = {
  title: 'Product management diagnostic',
} as const;
