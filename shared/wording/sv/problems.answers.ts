import type { answerProblems as english } from '../en/problems.answers';
import type { Texts } from '../texts';

export const answerProblems: Texts<typeof english> = {
  'fact-type': {
    title: 'Värdet passar inte: väntade {{expected}}.',
    whatToDo: 'Det registrerade värdet är som det var. Ange det igen.',
  },
  'fact-out-of-range': {
    title: 'Värdet {{found}} ligger utanför området: väntade {{min}} till {{max}}.',
    whatToDo: 'Det registrerade värdet är som det var. Ange ett inom området.',
  },
  'fact-option-unknown': {
    title: '”{{found}}” är inte ett av alternativen: väntade ett av {{known}}.',
    whatToDo: 'Det registrerade värdet är som det var. Välj ett av alternativen.',
  },
  'question-unknown': {
    title: 'Mallen har ingen fråga ”{{question}}”.',
    whatToDo: 'Inget har ändrats. Använd en fråga som mallen ställer.',
  },
  'question-not-asked': {
    title: 'Frågan ”{{question}}” ställs inte till gruppen {{group}}.',
    whatToDo: 'Inget har ändrats. Registrera svaret för någon i en grupp som får frågan.',
  },
  'not-applicable-forbidden': {
    title: 'Frågan ”{{question}}” kan inte besvaras med ”ej tillämpligt”.',
    whatToDo: 'Det registrerade svaret är som det var. Välj ett svar, ”vet inte” eller hoppa över.',
  },
  'answer-type': {
    title: 'Svaret på ”{{question}}” passar inte: väntade {{expected}}.',
    whatToDo: 'Det registrerade svaret är som det var. Ange det igen.',
  },
  'answer-out-of-range': {
    title: 'Svaret {{found}} på ”{{question}}” ligger utanför området: väntade {{min}} till {{max}}.',
    whatToDo: 'Det registrerade svaret är som det var. Ange ett inom området.',
  },
  'answer-not-whole': {
    title: 'Svaret {{found}} på ”{{question}}” är inte ett heltal.',
    whatToDo: 'Det registrerade svaret är som det var. Ange ett heltal.',
  },
  'answer-empty': {
    title: 'Svaret på ”{{question}}” är tomt.',
    whatToDo: 'Det registrerade svaret är som det var. Ange något, eller hoppa över frågan.',
  },
  'answer-option-unknown': {
    title: '”{{found}}” är inget alternativ i ”{{question}}”: väntade ett av {{known}}.',
    whatToDo: 'Det registrerade svaret är som det var. Välj ett av alternativen.',
  },
  'answer-option-repeated': {
    title: 'Svaret på ”{{question}}” nämner alternativet ”{{option}}” mer än en gång.',
    whatToDo: 'Det registrerade svaret är som det var. Nämn varje alternativ en gång.',
  },
  'allocation-not-100': {
    title: 'Delarna i ”{{question}}” blir tillsammans {{found}}: väntade 100.',
    whatToDo: 'Det registrerade svaret är som det var. Fördela det som är kvar, eller behåll det som utkast.',
  },
  'none-with-others': {
    title: 'Svaret på ”{{question}}” säger ”inget av dessa” och nämner ändå några.',
    whatToDo: 'Det registrerade svaret är som det var. Välj det ena eller det andra.',
  },
  'ranking-incomplete': {
    title: 'Rangordningen i ”{{question}}” utelämnar {{missing}}: väntade varje alternativ en gång.',
    whatToDo:
      'Det registrerade svaret är som det var. Rangordna det som saknas, eller behåll det som utkast.',
  },
  'matrix-incomplete': {
    title: 'Rutnätet i ”{{question}}” har {{found}} fullständiga rader: väntade {{expected}}.',
    whatToDo: 'Det registrerade svaret är som det var. Fyll i det som saknas, eller behåll det som utkast.',
  },
};
