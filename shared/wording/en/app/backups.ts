/** Copies of the data folder, and the way back. */
export const backups = {
  copyTitle: '{{title}} (backup of {{day}})',
} as const;
