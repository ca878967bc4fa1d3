export const paper = { label: 'Paper', A4: 'A4', Letter: 'US Letter' } as const;
