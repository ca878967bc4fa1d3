import type { schedule as english } from '../../en/app/schedule';
import type { Texts } from '../../texts';

export const schedule: Texts<typeof english> = {
  title: 'Termine',
  none: 'Noch ist nichts geplant. Wen Sie treffen sollten, steht unter „Zu planen“.',
  nobody: 'Noch ist nichts geplant. Fügen Sie zuerst Befragte hinzu.',
  addRespondents: 'Befragte hinzufügen',
  next: 'Als Nächstes',
  overdue: 'Überfällig',
  overdueLead:
    'Ihr Tag ist vorbei, und sie haben nicht stattgefunden. Geben Sie ihnen einen anderen Tag, oder nehmen Sie sie heraus.',
  coming: 'Bevorstehend',
  undated: 'Ohne Tag',
  held: 'Stattgefunden',
  heldOn: 'stattgefunden am',
  minutes: '{{minutes}} Min.',
  change: 'Ändern',
  changeOf: 'Termin mit {{people}} ändern',
  interview: 'Gespräch',
  openInterview: 'Gespräch mit {{people}} öffnen',
  workshop: 'Workshop',
  openWorkshop: 'Workshop mit {{people}} öffnen',
  toPlan: 'Zu planen',
  toPlanNote:
    'Wer keinen Termin hat und noch nicht ganz befragt ist; zuerst steht, wer die Ergebnisse belastbarer machen würde.',
  nobodyLeft: 'Alle haben einen Termin oder sind befragt.',
  newWorkshop: 'Workshop planen',
  calendar: {
    button: 'Kalenderdatei…',
    buttonOf: 'Kalenderdatei zum Termin mit {{people}}',
    title: 'Termine in Ihren Kalender übernehmen',
    text: 'Eine Datei (.ics), die Outlook, Apple Kalender, Google Kalender und andere importieren. Eine spätere Datei ändert die vorhandenen Einträge.',
    which: 'Termine',
    all_one: 'Der eine mit einem Tag',
    all_other: 'Alle {{count}} mit einem Tag',
    withPeople: 'Sagen, wer getroffen wird und für welchen Kunden',
    withPeopleHint:
      'Lassen Sie es aus, wo andere Ihren Kalender sehen: Einträge sagen dann nur „Gespräch“ oder „Workshop“, mit Zeit und Ort. Ein Ort, der jemanden nennt, bleibt weg.',
    make: 'Datei erstellen',
    done: 'Die Kalenderdatei ist erstellt.',
  },
};
