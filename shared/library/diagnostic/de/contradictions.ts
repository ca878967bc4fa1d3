import type { TextCatalogue } from '../../../template/withTranslations';

export const contradictions: TextCatalogue = {
  'One product manager is said to carry more products than the fact sheet lists.':
    'Ein Produktmanager soll mehr Produkte betreuen, als das Faktenblatt aufführt.',
  'One product manager is said to serve more builders than the fact sheet counts.':
    'Ein Produktmanager soll mehr Entwickelnde betreuen, als das Faktenblatt zählt.',
  'Most product areas are said to be covered, and the fact sheet counts nobody who could.':
    'Die meisten Produktbereiche gelten als abgedeckt, doch das Faktenblatt zählt niemanden, der es tun könnte.',
  'The offer is called standard, and yet most customers run code of their own.':
    'Das Angebot heißt Standard, und doch nutzen die meisten Kunden eigenen Code.',
  'The projects are called independent, and yet nearly all customers run the same version.':
    'Die Projekte heißen unabhängig, und doch nutzen fast alle Kunden dieselbe Version.',
  'The offer is called standard, and yet half of development works for single customers.':
    'Das Angebot heißt Standard, und doch arbeitet die halbe Entwicklung für einzelne Kunden.',
  'Unplanned matters fill most days, and yet hardly any of the month is given to them.':
    'Ungeplantes füllt die meisten Tage, und doch entfällt darauf kaum etwas vom Monat.',
  'Attention is said to go to customers and market, and the month shows far less time for them.':
    'Die Aufmerksamkeit soll Kunden und Markt gelten, doch der Monat zeigt dafür weit weniger Zeit.',
  'Decisions are said to rest on problems seen at first hand, and nobody talked with a customer.':
    'Entscheidungen sollen auf selbst beobachteten Problemen beruhen, doch niemand hat mit einem Kunden gesprochen.',
  'Nothing is written about what a product manager does, and yet all roles are described.':
    'Nichts ist darüber aufgeschrieben, was ein Produktmanager tut, und doch sind alle Rollen beschrieben.',
  'Product management is a function of its own, and yet nobody leads its people.':
    'Das Produktmanagement ist ein eigener Bereich, und doch führt niemand seine Leute.',
  'One named person sets the priorities, and yet a no is overruled almost always.':
    'Eine namentlich bekannte Person setzt die Prioritäten, und doch wird ein Nein fast immer überstimmt.',
};
