/** What stands in the way of packs. */
export const packProblems = {
  'template-in-packs': {
    title_one: 'The template is in use by a pack.',
    title_other: 'The template is in use by {{count}} packs.',
    whatToDo: 'It was kept: a pack needs its template. Remove the pack first.',
  },
  'pack-unknown': {
    title: 'This pack is no longer here.',
    whatToDo: 'Nothing was changed. Reload the list of packs, or begin with an empty engagement.',
  },
  'report-template-unknown': {
    title: 'This report template is no longer here.',
    whatToDo: 'Nothing was changed. Reload the page to see those that are.',
  },
  'pack-other-template': {
    title: 'The pack belongs to another template.',
    whatToDo: 'Nothing was made. Choose the template of the pack, or begin without the pack.',
  },
} as const;
