/** The desktop program around the page. */
export const desktop = {
  menu: { file: 'File', edit: 'Edit', view: 'View' },
  cannotOpen: 'Plumbline could not open its data folder.',
  ends: {
    title: 'Plumbline has to end.',
    text: 'Something went wrong inside it. What was shown as saved is safe; start Plumbline again to go on.\n\nReference {{reference}}, in {{file}}',
  },
} as const;
