import type { TextCatalogue } from '../../../template/withTranslations';

export const interviewScript: TextCatalogue = {
  'Thank you for taking the time. I want to find out how product management works here, so that whatever the company does next helps where it is needed. I am not here to mark anybody.':
    'Danke, dass Sie sich die Zeit nehmen. Ich möchte herausfinden, wie Produktmanagement hier funktioniert, damit das, was das Unternehmen als Nächstes tut, dort hilft, wo es nötig ist. Ich bin nicht hier, um jemanden zu benoten.',
  'There are no right answers. If you do not know something, say so: that is worth as much to me as an answer. You may pass over any question.':
    'Es gibt keine richtigen Antworten. Wenn Sie etwas nicht wissen, sagen Sie es: Das ist mir ebenso viel wert wie eine Antwort. Sie dürfen jede Frage auslassen.',
  'I write down what you say. Your name does not appear in the report, and I pass on no single answer with your name on it. What many people say is put together by group; a group of very few is folded into a larger one, unless everybody in it agrees otherwise.':
    'Ich schreibe mit, was Sie sagen. Ihr Name erscheint nicht im Bericht, und ich gebe keine einzelne Antwort mit Ihrem Namen weiter. Was viele sagen, wird nach Gruppen zusammengefasst; eine sehr kleine Gruppe geht in einer größeren auf, es sei denn, alle darin sind mit etwas anderem einverstanden.',
  'I may want to use your own words. I will do so only if you allow it, and without your name. You can take that back until the report is out.':
    'Vielleicht möchte ich Ihre eigenen Worte verwenden. Das tue ich nur, wenn Sie es erlauben, und ohne Ihren Namen. Sie können das zurücknehmen, bis der Bericht erschienen ist.',
  'If something important comes up that does not fit the question, I put it on a list, and we come back to it at the end.':
    'Wenn etwas Wichtiges zur Sprache kommt, das nicht zur Frage passt, setze ich es auf eine Liste, und wir kommen am Ende darauf zurück.',
};
