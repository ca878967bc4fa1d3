/** What leads to one person: shown to the consultant alone, and only when asked for. */
export const privateView = {
  label: 'Private view: show small groups and single people',
  shown: 'Private view',
  end: 'End private view',
  off: 'Safe to show. Groups of fewer than {{people}} people are folded or hidden unless all of them agreed, and nobody is named.',
  on: 'For your eyes only: titles, single answers and small groups are shown, with or without consent. Switch it off before others look on.',
  folded:
    'Shown here: groups of at least {{people}} people, smaller ones by themselves if all of them agreed and otherwise folded into their side, and nothing that would tell anybody apart. Single answers open in the private view.',
  hidden: 'In the private view only',
  hiddenTitle: 'Not shown here',
} as const;
