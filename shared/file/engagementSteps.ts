import type { MigrationStep } from './envelope';

/**
 * How the body of an engagement's file grew, a numbered step each, frozen once released. A kind of change or a field
 * that an older program does not know raises the version here and `newestEntryVersion` of the journal.
 */
export const engagementSteps: readonly MigrationStep[] = [
  {
    to: 2,
    why: 'consent, notes owed, required skill levels, meetings, evidence; all absent in older files',
    up: (old) => old,
  },
  {
    to: 3,
    why: 'what was decided about the report, the reports given out, and the logo an import gave a client; absent in older files',
    up: (old) => old,
  },
];
