import type { TextCatalogue } from '../../../template/withTranslations';

export const roadmap: TextCatalogue = {
  'By day 30 the first decisions are taken and visible: who does what, who decides, and what stops.':
    'Bis Tag 30 sind die ersten Entscheidungen getroffen und sichtbar: wer was tut, wer entscheidet und was aufhört.',
  'By day 60 the new routines have begun, and training has started wherever it is planned.':
    'Bis Tag 60 haben die neuen Routinen begonnen, und die Schulung läuft überall, wo sie geplant ist.',
  'By day 90 people use what was agreed and learnt in their daily work, with a coach at their side.':
    'Bis Tag 90 nutzen die Menschen Vereinbartes und Gelerntes in ihrer täglichen Arbeit, mit einem Coach an ihrer Seite.',
  'By day 180 the larger changes are in place, and a second measurement shows what has moved.':
    'Bis Tag 180 sind die größeren Änderungen umgesetzt, und eine zweite Messung zeigt, was sich bewegt hat.',
};
