/** Files that are kept as evidence. */
export const evidenceProblems = {
  'evidence-unknown': {
    title: 'This file is no longer on record.',
    whatToDo: 'Nothing was changed. Reload the engagement; the file may have been taken off the list.',
  },
  'evidence-kind-unknown': {
    title: '“{{fileName}}” is not a kind of file that is kept as evidence.',
    whatToDo:
      'Nothing was kept. Choose a picture (PNG, JPEG, WebP), a PDF, an Office or OpenDocument file, a mail or a text.',
  },
  'evidence-too-large': {
    title: '“{{fileName}}” is larger than {{limitMb}} MB.',
    whatToDo: 'Nothing was kept. Choose a smaller file, or only the pages that matter.',
  },
  'evidence-full': {
    title: 'The engagement holds as many files as fit into one container: {{limit}} files, {{limitMb}} MB.',
    whatToDo: 'Nothing was kept. Take files off the list that are not needed, then add this one again.',
  },
} as const;
