/** The box that leads anywhere. */
export const palette = {
  title: 'Go to',
  label: 'Engagements, people, questions, recommendations, screens',
  loading: 'Reading the engagements…',
  nothing: 'Nothing fits “{{typed}}”.',
  inside: 'Inside {{engagement}}',
  room: 'Only this interview: others may be looking at the screen.',
  leaveRoom: 'Leave the interview',
  group: {
    engagements: 'Engagements',
    people: 'People',
    questions: 'Questions',
    recommendations: 'Recommendations',
    places: 'Screens',
    found: 'Found in texts',
  },
  keys: { choose: 'choose', open: 'open', inside: 'look inside', back: 'back to everywhere' },
} as const;
