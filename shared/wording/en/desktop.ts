/** The desktop program around the page. */
export const desktop = {
  menu: { file: 'File', edit: 'Edit', view: 'View' },
  cannotOpen: 'Plumbline could not open its data folder.',
} as const;
