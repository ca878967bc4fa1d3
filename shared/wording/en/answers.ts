/** States an answer can be in, and how answers read as words. */
export const answers = {
  dontKnow: "Don't know",
  notApplicable: 'Not applicable',
  notApplicableBecause: 'Not applicable: {{reason}}',
  skipped: 'Skipped',
  draft: 'Not finished',
  blank: 'No answer',
  notAsked: 'Not asked',
  none: 'None of these',
  /** One row of the skills matrix; levels 0 to 5. */
  skillLevels: '{{skill}} {{current}}, {{required}} required',
} as const;
