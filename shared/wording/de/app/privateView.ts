import type { privateView as english } from '../../en/app/privateView';
import type { Texts } from '../../texts';

export const privateView: Texts<typeof english> = {
  label: 'Vertrauliche Ansicht: kleine Gruppen und einzelne Personen zeigen',
  shown: 'Vertrauliche Ansicht',
  end: 'Vertrauliche Ansicht beenden',
  off: 'Kann gezeigt werden. Gruppen mit weniger als {{people}} Personen sind zusammengefasst oder verborgen, sofern nicht alle darin zugestimmt haben, und niemand wird genannt.',
  on: 'Nur für Ihre Augen: Rollen, einzelne Antworten und kleine Gruppen werden gezeigt, ob mit oder ohne Einwilligung. Schalten Sie es aus, bevor andere zusehen.',
  folded:
    'Hier gezeigt: Gruppen ab {{people}} Personen; kleinere für sich, wenn alle darin zugestimmt haben, und sonst mit ihrer Seite zusammengefasst; nichts, woran jemand zu erkennen wäre. Einzelne Antworten öffnen sich in der vertraulichen Ansicht.',
  hidden: 'Nur in der vertraulichen Ansicht',
  hiddenTitle: 'Hier nicht gezeigt',
};
