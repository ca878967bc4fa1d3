import type { TextCatalogue } from '../../../template/withTranslations';

export const costOfWaiting: TextCatalogue = {
  'Each quarter of waiting spends {{value}} more person-months of product management on a job that has no agreed edges.':
    'Varje kvartals väntan lägger ytterligare {{value}} personmånader av produktledning på ett arbete utan överenskomna gränser.',
  'Full-time product managers, times three months': 'Produktchefer på heltid, gånger tre månader',
  'Products that go through another quarter of price, launch and investment choices without the missing business skill: {{value}}.':
    'Produkter som går igenom ännu ett kvartal av val om pris, lansering och investering utan den affärskompetens som saknas: {{value}}.',
  'Products or modules with a price or an owner of their own':
    'Produkter eller moduler med eget pris eller egen ägare',
  'Each quarter of waiting puts about {{value}} person-months of building into work for one customer beyond the share leadership wants.':
    'Varje kvartals väntan lägger omkring {{value}} personmånader av utveckling på arbete för en enda kund utöver den andel ledningen vill ha.',
  'Share of revenue from work for one customer minus the share aimed for, times builders, times three months; capacity is taken to follow revenue':
    'Andel av intäkterna från arbete för en enda kund minus den andel som eftersträvas, gånger utvecklare, gånger tre månader; kapaciteten antas följa intäkterna',
  'At the present growth about {{value}} more builders join each quarter and need direction that the product function cannot give yet.':
    'Med nuvarande tillväxt kommer omkring {{value}} fler utvecklare varje kvartal och behöver en inriktning som produktfunktionen ännu inte kan ge.',
  'Builders, times yearly growth, for a quarter of a year':
    'Utvecklare, gånger årlig tillväxt, för ett kvarts år',
  'Each quarter of waiting lets Agile teams work for {{value}} team-months without the direction they depend on.':
    'Varje kvartals väntan låter agila team arbeta i {{value}} teammånader utan den inriktning de är beroende av.',
  'Development teams, times the share that works in an Agile way, times three months':
    'Utvecklingsteam, gånger andelen som arbetar agilt, gånger tre månader',
  'Worked out from figures of the fact sheet alone. They show how much is at stake while nothing is decided, not how much a decision would save.':
    'Uträknat enbart ur faktabladets siffror. De visar hur mycket som står på spel medan inget beslutas, inte hur mycket ett beslut skulle spara.',
};
