/** What a respondent allows: asked before the interview, kept beside the person. */
export const consent = {
  title: 'Consent of {{respondent}}',
  button: 'Consent',
  buttonHint: 'Consent: {{state}}',
  notAsked: 'Consent not asked',
  answer: { notAsked: 'Not asked', yes: 'Yes', no: 'No' },
  quote: {
    question: 'May we quote you, without your name?',
    hint: 'Nobody is quoted unless they said yes. Nothing is quoted by itself: you choose what goes into your own texts.',
    given: 'May be quoted',
    refused: 'Not to be quoted',
  },
  groupResult: {
    question: 'May we show results of your group even if it has fewer than {{people}} people?',
    hint: 'They could be told to be yours. Shown only if everybody of the group says yes; otherwise the group is folded into a larger one.',
    given: 'Small group may be shown',
    refused: 'Small group stays folded',
  },
} as const;
