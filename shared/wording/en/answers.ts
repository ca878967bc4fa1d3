/** States an answer can be in, and how answers read as words. */
export const answers = {
  dontKnow: "Don't know",
  notApplicable: 'Not applicable',
  skipped: 'Skipped',
  draft: 'Not finished',
  blank: 'No answer',
  notAsked: 'Not asked',
  none: 'None of these',
} as const;
