/** How a language says a term of the field: stems, any of which may stand in a text that uses the term. */
interface Term {
  /** The stem of the English word as it stands in a text, without regard to case. */
  readonly en: string;
  /** Agreed stems: the first is the word itself, the others its inflections and the forms it takes in compounds. */
  readonly de: readonly string[];
  readonly sv: readonly string[];
}

/**
 * The agreed words of every language. Whoever translates looks here first, and a test holds the wording to it: where
 * an English text uses the term, the text of the other language uses the agreed word.
 */
export const glossary: readonly Term[] = [
  { en: 'engagement', de: ['Mandat'], sv: ['uppdrag'] },
  { en: 'respondent', de: ['Befragte'], sv: ['respondent'] },
  { en: 'facet', de: ['Facette'], sv: ['aspekt'] },
  { en: 'dimension', de: ['Dimension'], sv: ['dimension'] },
  { en: 'exposure', de: ['Betroffenheit'], sv: ['exponering'] },
  { en: 'severit', de: ['Schweregrad'], sv: ['allvarlighetsgrad'] },
  { en: 'verdict', de: ['Urteil'], sv: ['bedömning'] },
  { en: 'recommendation', de: ['Empfehlung'], sv: ['rekommendation'] },
  { en: 'confidence', de: ['Verlässlichkeit'], sv: ['tillförlitlighet'] },
  { en: 'role charter', de: ['Rollenbeschreibung'], sv: ['rollbeskrivning'] },
  { en: 'stakeholder', de: ['Stakeholder'], sv: ['intressent'] },
  { en: 'product manager', de: ['Produktmanager'], sv: ['produktchef'] },
  { en: 'product management', de: ['Produktmanagement'], sv: ['produktledning'] },
];
