import type { schedule as english } from '../../en/app/schedule';
import type { Texts } from '../../texts';

export const schedule: Texts<typeof english> = {
  title: 'Möten',
  none: 'Inget är planerat ännu. Vilka du ska träffa står under ”Att planera”.',
  nobody: 'Inget är planerat ännu. Lägg först till respondenter.',
  addRespondents: 'Lägg till respondenter',
  next: 'Nästa',
  overdue: 'Försenade',
  overdueLead: 'Deras dag har passerat och de hölls inte. Ge dem en annan dag, eller ta bort dem.',
  coming: 'Kommande',
  undated: 'Utan dag',
  held: 'Hållna',
  heldOn: 'hölls den',
  minutes: '{{minutes}} min',
  change: 'Ändra',
  changeOf: 'Ändra mötet med {{people}}',
  interview: 'Intervju',
  openInterview: 'Öppna intervjun med {{people}}',
  workshop: 'Workshop',
  openWorkshop: 'Öppna workshoppen med {{people}}',
  toPlan: 'Att planera',
  toPlanNote:
    'De som inte har något möte och vars intervju inte är klar; den som skulle göra resultaten mer pålitliga kommer först.',
  nobodyLeft: 'Alla har ett möte eller är klara.',
  newWorkshop: 'Planera en workshop',
  calendar: {
    button: 'Kalenderfil …',
    buttonOf: 'Kalenderfil för mötet med {{people}}',
    title: 'Lägg in möten i din kalender',
    text: 'En fil (.ics) som Outlook, Apple Kalender, Google Kalender och andra importerar. En senare fil ändrar de poster som finns.',
    which: 'Möten',
    all_one: 'Det enda med en dag',
    all_other: 'Alla {{count}} med en dag',
    withPeople: 'Säg vem som träffas och för vilken kund',
    withPeopleHint:
      'Låt bli där andra kan se din kalender: posterna säger då bara ”Intervju” eller ”Workshop”, med tid och plats. En plats som namnger någon utelämnas.',
    make: 'Gör filen',
    done: 'Kalenderfilen är gjord.',
  },
};
