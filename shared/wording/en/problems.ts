export const problems = {
  unexpected: {
    title: 'Something went wrong inside Plumbline.',
    whatToDo:
      'Your saved work is safe. Try again; if it happens again, restart Plumbline and quote {{reference}}.',
  },
} as const;
