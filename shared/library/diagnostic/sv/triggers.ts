import type { TextCatalogue } from '../../../template/withTranslations';

export const triggers: TextCatalogue = {
  'Builders without a full-time product manager': 'Utvecklare utan produktchef på heltid',
  '5 or more builders': '5 utvecklare eller fler',
  '15 or more builders': '15 utvecklare eller fler',
  'Fact sheet: builders and product managers [F15]': 'Faktablad: utvecklare och produktchefer [F15]',
  'Appoint a product leader, or a first product manager':
    'Tillsätt en produktdirektör, eller en första produktchef',
  'Builders per product manager': 'Utvecklare per produktchef',
  'More than 12': 'Fler än 12',
  'More than 20': 'Fler än 20',
  'Interviews: builders that one full-time product manager serves, median [F14]':
    'Intervjuer: utvecklare som en produktchef på heltid arbetar åt, median [F14]',
  'Products or modules with their own price': 'Produkter eller moduler med eget pris',
  '2 or more': '2 eller fler',
  '4 or more': '4 eller fler',
  'Fact sheet: products [F15]': 'Faktablad: produkter [F15]',
  'Development teams': 'Utvecklingsteam',
  'Fact sheet: development teams': 'Faktablad: utvecklingsteam',
  'Customers, more than the founder can know': 'Fler kunder än grundaren kan känna till',
  '50 or more': '50 eller fler',
  '150 or more': '150 eller fler',
  'Fact sheet: customers': 'Faktablad: kunder',
  'Routine choices that wait at the top': 'Rutinval som väntar i toppen',
  'Half of them wait': 'Hälften av dem väntar',
  'Most of them wait': 'De flesta av dem väntar',
  'Interviews: routine choices that wait for a founder or top executive, median':
    'Intervjuer: rutinval som väntar på en grundare eller högsta chef, median',
  'Working days to a priority answer': 'Arbetsdagar till svar på en prioriteringsfråga',
  'More than 5 days': 'Mer än 5 dagar',
  'More than 10 days': 'Mer än 10 dagar',
  'Interviews: working days from question to answer, median':
    'Intervjuer: arbetsdagar från fråga till svar, median',
  'Products per product manager': 'Produkter per produktchef',
  '3 or more': '3 eller fler',
  '5 or more': '5 eller fler',
  'Interviews: products or large areas that one product manager carries, median [F4]':
    'Intervjuer: produkter eller stora områden som en produktchef bär, median [F4]',
  'Customers hear different promises': 'Kunder får olika löften',
  'One group reports it': 'En grupp rapporterar det',
  'Two or more groups report it': 'Två eller fler grupper rapporterar det',
  'Interviews: signs of growing pains in the last twelve months':
    'Intervjuer: tecken på växtvärk under de senaste tolv månaderna',
  'Nobody owns price or retirement': 'Ingen ansvarar för pris eller avveckling',
  'Yearly growth': 'Årlig tillväxt',
  '40% or more': '40 % eller mer',
  '80% or more': '80 % eller mer',
  'Fact sheet: growth': 'Faktablad: tillväxt',
};
