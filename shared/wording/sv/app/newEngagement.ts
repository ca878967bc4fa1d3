import type { newEngagement as english } from '../../en/app/newEngagement';
import type { Texts } from '../../texts';

export const newEngagement: Texts<typeof english> = {
  title: 'Nytt uppdrag',
  client: 'Kund',
  clientHint: 'Välj en kund eller skriv namnet på en ny.',
  clientNew: 'Ny kund',
  sector: 'Bransch',
  sectorHint: 'Valfritt, t.ex. medicinteknik',
  name: 'Titel',
  nameHint: 'Visas i din lista och på rapporten.',
  proposedTitle: 'Diagnos av produktledningen {{year}}',
  startsOn: 'Börjar',
  endsOn: 'Slutar',
  follows: 'Uppföljning av',
  followsNone: 'Inget: det står för sig självt',
  followsOffer: 'Den här kunden har tidigare arbete. Välj det för att mäta vad det har blivit av det.',
  followsHint:
    'Framsteg kommer att jämföra de två: poäng, bedömningar och vad som beslutades. Inget kopieras, och tidigare svar visas inte under intervjun.',
  pack: 'Utgå från',
  noPack: 'Tomt: inget förberett',
  template: 'Mall',
  builtIn: 'Inbyggd, version {{version}}',
  own: 'Egen, version {{version}}',
  brand: 'Rapportens varumärke',
  noBrand: 'Inget varumärke',
  create: 'Skapa och öppna',
  missing: {
    client: 'Ange kunden.',
    title: 'Ge uppdraget en titel.',
    endsBeforeStart: 'Slutet ligger före början.',
    date: 'Fyll i hela datumet eller rensa det.',
  },
  duplicate: {
    title: 'Duplicera ”{{title}}”',
    text: 'Kunden, faktabladet och respondenterna kopieras. Originalet förblir som det är.',
    proposedTitle: '{{title}} (kopia)',
    withAnswers: 'Kopiera även svaren',
    withAnswersHint: 'Med deras anteckningar, verifierade underlag och avslutade intervjuer.',
    create: 'Duplicera och öppna',
  },
};
