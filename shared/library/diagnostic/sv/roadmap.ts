import type { TextCatalogue } from '../../../template/withTranslations';

export const roadmap: TextCatalogue = {
  'By day 30 the first decisions are taken and visible: who does what, who decides, and what stops.':
    'Senast dag 30 är de första besluten fattade och synliga: vem som gör vad, vem som beslutar och vad som upphör.',
  'By day 60 the new routines have begun, and training has started wherever it is planned.':
    'Senast dag 60 har de nya rutinerna börjat, och utbildningen har startat överallt där den är planerad.',
  'By day 90 people use what was agreed and learnt in their daily work, with a coach at their side.':
    'Senast dag 90 använder medarbetarna det som avtalats och det de har lärt sig i det dagliga arbetet, med en coach vid sin sida.',
  'By day 180 the larger changes are in place, and a second measurement shows what has moved.':
    'Senast dag 180 är de större förändringarna på plats, och en andra mätning visar vad som har rört sig.',
};
