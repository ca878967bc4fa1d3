import type { answerProblems as english } from '../en/problems.answers';
import type { Texts } from '../texts';

export const answerProblems: Texts<typeof english> = {
  'fact-type': {
    title: 'Der Wert passt nicht: Erwartet wird {{expected}}.',
    whatToDo: 'Der erfasste Wert ist, wie er war. Geben Sie ihn noch einmal ein.',
  },
  'fact-out-of-range': {
    title: 'Der Wert {{found}} liegt außerhalb: Erwartet wird {{min}} bis {{max}}.',
    whatToDo: 'Der erfasste Wert ist, wie er war. Geben Sie einen Wert in diesem Bereich ein.',
  },
  'fact-option-unknown': {
    title: '„{{found}}“ ist keine der Möglichkeiten: Erwartet wird eine von {{known}}.',
    whatToDo: 'Der erfasste Wert ist, wie er war. Wählen Sie eine der Möglichkeiten.',
  },
  'question-unknown': {
    title: 'Die Vorlage hat keine Frage „{{question}}“.',
    whatToDo: 'Es wurde nichts geändert. Verwenden Sie eine Frage, die die Vorlage stellt.',
  },
  'question-not-asked': {
    title: 'Die Frage „{{question}}“ wird der Gruppe {{group}} nicht gestellt.',
    whatToDo:
      'Es wurde nichts geändert. Erfassen Sie die Antwort für jemanden aus einer Gruppe, die gefragt wird.',
  },
  'not-applicable-forbidden': {
    title: 'Die Frage „{{question}}“ kann nicht mit „trifft nicht zu“ beantwortet werden.',
    whatToDo:
      'Die erfasste Antwort ist, wie sie war. Wählen Sie eine Antwort oder „weiß nicht“, oder überspringen Sie die Frage.',
  },
  'answer-type': {
    title: 'Die Antwort auf „{{question}}“ passt nicht: Erwartet wird {{expected}}.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Geben Sie sie noch einmal ein.',
  },
  'answer-out-of-range': {
    title: 'Die Antwort {{found}} auf „{{question}}“ liegt außerhalb: Erwartet wird {{min}} bis {{max}}.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Geben Sie einen Wert in diesem Bereich ein.',
  },
  'answer-not-whole': {
    title: 'Die Antwort {{found}} auf „{{question}}“ ist keine ganze Zahl.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Geben Sie eine ganze Zahl ein.',
  },
  'answer-empty': {
    title: 'Die Antwort auf „{{question}}“ ist leer.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Geben Sie etwas ein, oder überspringen Sie die Frage.',
  },
  'answer-option-unknown': {
    title: '„{{found}}“ ist keine Möglichkeit von „{{question}}“: Erwartet wird eine von {{known}}.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Wählen Sie eine der Möglichkeiten.',
  },
  'answer-option-repeated': {
    title: 'Die Antwort auf „{{question}}“ nennt die Möglichkeit „{{option}}“ mehr als einmal.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Nennen Sie jede Möglichkeit einmal.',
  },
  'allocation-not-100': {
    title: 'Die Teile von „{{question}}“ ergeben zusammen {{found}}: Erwartet wird 100.',
    whatToDo:
      'Die erfasste Antwort ist, wie sie war. Verteilen Sie den Rest, oder behalten Sie sie als Entwurf.',
  },
  'none-with-others': {
    title: 'Die Antwort auf „{{question}}“ sagt „nichts davon“ und nennt zugleich etwas.',
    whatToDo: 'Die erfasste Antwort ist, wie sie war. Wählen Sie eines von beiden.',
  },
  'ranking-incomplete': {
    title: 'In der Rangfolge zu „{{question}}“ fehlt {{missing}}: Erwartet wird jede Möglichkeit einmal.',
    whatToDo:
      'Die erfasste Antwort ist, wie sie war. Ordnen Sie ein, was fehlt, oder behalten Sie sie als Entwurf.',
  },
  'matrix-incomplete': {
    title: 'Die Tabelle zu „{{question}}“ hat {{found}} vollständige Zeilen: Erwartet werden {{expected}}.',
    whatToDo:
      'Die erfasste Antwort ist, wie sie war. Füllen Sie aus, was fehlt, oder behalten Sie sie als Entwurf.',
  },
};
