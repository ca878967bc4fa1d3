/** For whom a report is made; `report/sections` says what each shows. */
export const editions = ['client', 'board', 'internal'] as const;
export type Edition = (typeof editions)[number];
