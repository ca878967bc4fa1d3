import type { TextCatalogue } from '../../../template/withTranslations';

export const triggers: TextCatalogue = {
  'Builders without a full-time product manager': 'Entwickelnde ohne Produktmanager in Vollzeit',
  '5 or more builders': '5 oder mehr Entwickelnde',
  '15 or more builders': '15 oder mehr Entwickelnde',
  'Fact sheet: builders and product managers [F15]': 'Faktenblatt: Entwickelnde und Produktmanager [F15]',
  'Appoint a product leader, or a first product manager':
    'Eine Produktleitung oder einen ersten Produktmanager ernennen',
  'Builders per product manager': 'Entwickelnde je Produktmanager',
  'More than 12': 'Mehr als 12',
  'More than 20': 'Mehr als 20',
  'Interviews: builders that one full-time product manager serves, median [F14]':
    'Interviews: Entwickelnde, die ein Produktmanager in Vollzeit betreut, Median [F14]',
  'Products or modules with their own price': 'Produkte oder Module mit eigenem Preis',
  '2 or more': '2 oder mehr',
  '4 or more': '4 oder mehr',
  'Fact sheet: products [F15]': 'Faktenblatt: Produkte [F15]',
  'Development teams': 'Entwicklungsteams',
  'Fact sheet: development teams': 'Faktenblatt: Entwicklungsteams',
  'Customers, more than the founder can know': 'Kunden, mehr als der Gründer kennen kann',
  '50 or more': '50 oder mehr',
  '150 or more': '150 oder mehr',
  'Fact sheet: customers': 'Faktenblatt: Kunden',
  'Routine choices that wait at the top': 'Routineentscheidungen, die an der Spitze warten',
  'Half of them wait': 'Die Hälfte davon wartet',
  'Most of them wait': 'Die meisten davon warten',
  'Interviews: routine choices that wait for a founder or top executive, median':
    'Interviews: Routineentscheidungen, die auf einen Gründer oder die oberste Leitung warten, Median',
  'Working days to a priority answer': 'Arbeitstage bis zur Antwort auf eine Prioritätsfrage',
  'More than 5 days': 'Mehr als 5 Tage',
  'More than 10 days': 'Mehr als 10 Tage',
  'Interviews: working days from question to answer, median':
    'Interviews: Arbeitstage von der Frage bis zur Antwort, Median',
  'Products per product manager': 'Produkte pro Produktmanager',
  '3 or more': '3 oder mehr',
  '5 or more': '5 oder mehr',
  'Interviews: products or large areas that one product manager carries, median [F4]':
    'Interviews: Produkte oder große Bereiche, die ein Produktmanager betreut, Median [F4]',
  'Customers hear different promises': 'Kunden hören verschiedene Versprechen',
  'One group reports it': 'Eine Gruppe berichtet es',
  'Two or more groups report it': 'Zwei oder mehr Gruppen berichten es',
  'Interviews: signs of growing pains in the last twelve months':
    'Interviews: Anzeichen von Wachstumsschmerzen in den letzten zwölf Monaten',
  'Nobody owns price or retirement': 'Niemand verantwortet Preis oder Abkündigung',
  'Yearly growth': 'Jährliches Wachstum',
  '40% or more': '40 % oder mehr',
  '80% or more': '80 % oder mehr',
  'Fact sheet: growth': 'Faktenblatt: Wachstum',
};
