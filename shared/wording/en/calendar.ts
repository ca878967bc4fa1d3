/** Meetings in a calendar file. */
export const calendar = {
  interview: 'Interview',
  workshop: 'Workshop',
  interviewWith: 'Interview: {{people}}, {{client}}',
  workshopWith: 'Workshop: {{people}}, {{client}}',
  minutes: '{{minutes}} min planned',
  alsoThere: 'Also there: {{attendees}}',
} as const;
