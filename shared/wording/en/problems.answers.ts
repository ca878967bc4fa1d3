/** Why an answer or a fact cannot be taken. */
export const answerProblems = {
  'fact-type': {
    title: 'The value does not fit: expected {{expected}}.',
    whatToDo: 'The value on record is as it was. Enter it again.',
  },
  'fact-out-of-range': {
    title: 'The value {{found}} is out of range: expected {{min}} to {{max}}.',
    whatToDo: 'The value on record is as it was. Enter one within the range.',
  },
  'fact-option-unknown': {
    title: '“{{found}}” is not one of the options: expected one of {{known}}.',
    whatToDo: 'The value on record is as it was. Choose one of the options.',
  },
  'question-unknown': {
    title: 'The template has no question “{{question}}”.',
    whatToDo: 'Nothing was changed. Use a question that the template asks.',
  },
  'question-not-asked': {
    title: 'The question “{{question}}” is not put to the group {{group}}.',
    whatToDo: 'Nothing was changed. Record the answer for somebody of a group that is asked.',
  },
  'not-applicable-forbidden': {
    title: 'The question “{{question}}” cannot be answered with “not applicable”.',
    whatToDo: 'The answer on record is as it was. Choose an answer, “don’t know” or skip it.',
  },
  'answer-type': {
    title: 'The answer to “{{question}}” does not fit: expected {{expected}}.',
    whatToDo: 'The answer on record is as it was. Enter it again.',
  },
  'answer-out-of-range': {
    title: 'The answer {{found}} to “{{question}}” is out of range: expected {{min}} to {{max}}.',
    whatToDo: 'The answer on record is as it was. Enter one within the range.',
  },
  'answer-not-whole': {
    title: 'The answer {{found}} to “{{question}}” is not a whole number.',
    whatToDo: 'The answer on record is as it was. Enter a whole number.',
  },
  'answer-empty': {
    title: 'The answer to “{{question}}” is empty.',
    whatToDo: 'The answer on record is as it was. Enter something, or skip the question.',
  },
  'answer-option-unknown': {
    title: '“{{found}}” is not an option of “{{question}}”: expected one of {{known}}.',
    whatToDo: 'The answer on record is as it was. Choose one of the options.',
  },
  'answer-option-repeated': {
    title: 'The answer to “{{question}}” names the option “{{option}}” more than once.',
    whatToDo: 'The answer on record is as it was. Name each option once.',
  },
  'allocation-not-100': {
    title: 'The parts of “{{question}}” sum to {{found}}: expected 100.',
    whatToDo: 'The answer on record is as it was. Share out what is left, or keep it as a draft.',
  },
  'none-with-others': {
    title: 'The answer to “{{question}}” says “none of these” and names some as well.',
    whatToDo: 'The answer on record is as it was. Choose either.',
  },
  'ranking-incomplete': {
    title: 'The ranking of “{{question}}” leaves out {{missing}}: expected every option once.',
    whatToDo: 'The answer on record is as it was. Rank what is missing, or keep it as a draft.',
  },
  'matrix-incomplete': {
    title: 'The grid of “{{question}}” has {{found}} complete rows: expected {{expected}}.',
    whatToDo: 'The answer on record is as it was. Fill what is missing, or keep it as a draft.',
  },
} as const;
