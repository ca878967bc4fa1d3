import type { TextCatalogue } from '../../../template/withTranslations';

export const contradictions: TextCatalogue = {
  products: 'produkter',
  'One product manager is said to carry more products than the fact sheet lists.':
    'En produktchef sägs bära fler produkter än faktabladet anger.',
  builders: 'utvecklare',
  'One product manager is said to serve more builders than the fact sheet counts.':
    'En produktchef sägs arbeta åt fler utvecklare än faktabladet räknar.',
  'Most product areas are said to be covered, and the fact sheet counts nobody who could.':
    'De flesta produktområden sägs vara täckta, och faktabladet räknar ingen som skulle kunna täcka dem.',
  'The offer is called standard, and yet most customers run code of their own.':
    'Erbjudandet kallas standard, och ändå kör de flesta kunder egen kod.',
  'The projects are called independent, and yet nearly all customers run the same version.':
    'Projekten kallas oberoende, och ändå kör nästan alla kunder samma version.',
  'The offer is called standard, and yet half of development works for single customers.':
    'Erbjudandet kallas standard, och ändå går hälften av utvecklingen till enskilda kunder.',
  'Unplanned matters fill most days, and yet hardly any of the month is given to them.':
    'Oplanerade ärenden fyller de flesta dagar, och ändå går nästan inget av månaden till dem.',
  'Attention is said to go to customers and market, and the month shows far less time for them.':
    'Uppmärksamheten sägs gå till kunder och marknad, och månaden visar betydligt mindre tid för dem.',
  'Decisions are said to rest on problems seen at first hand, and nobody talked with a customer.':
    'Beslut sägs vila på problem sedda i första hand, och ingen har talat med en kund.',
  'Nothing is written about what a product manager does, and yet all roles are described.':
    'Inget är skrivet om vad en produktchef gör, och ändå är alla roller beskrivna.',
  'Product management is a function of its own, and yet nobody leads its people.':
    'Produktledning är en egen funktion, och ändå leder ingen dess medarbetare.',
  'One named person sets the priorities, and yet a no is overruled almost always.':
    'En namngiven person sätter prioriteringarna, och ändå åsidosätts ett nej nästan alltid.',
};
