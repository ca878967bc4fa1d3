/** How a language says a term of the field: stems, any of which may stand in a text that uses the term. */
interface Term {
  /** The English word as a pattern, from its beginning and without regard to case. */
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
  { en: 'respondent', de: ['Befragte', 'Person'], sv: ['respondent'] },
  { en: 'facet', de: ['Facette'], sv: ['aspekt'] },
  { en: 'dimension', de: ['Dimension'], sv: ['dimension'] },
  { en: 'exposure', de: ['Betroffenheit'], sv: ['exponering'] },
  { en: 'severit', de: ['Schweregrad'], sv: ['allvarlighetsgrad'] },
  { en: 'verdict', de: ['Urteil'], sv: ['bedömning'] },
  { en: 'recommendation', de: ['Empfehlung'], sv: ['rekommendation'] },
  { en: 'confidence', de: ['Verlässlichkeit'], sv: ['tillförlitlighet'] },
  { en: 'agreement', de: ['Einigkeit'], sv: ['samstämmighet'] },
  { en: 'coverage', de: ['Abdeckung'], sv: ['täckning'] },
  { en: 'evidence', de: ['Beleg'], sv: ['underlag'] },
  { en: 'fact sheet', de: ['Faktenblatt'], sv: ['faktablad'] },
  { en: 'findings', de: ['Befund'], sv: ['iakttagelse'] },
  { en: 'held back', de: ['zurückgestellt'], sv: ['avvakta'] },
  { en: 'maturity', de: ['Reife'], sv: ['mognad'] },
  { en: 'template', de: ['Vorlage'], sv: ['mall'] },
  { en: 'brand', de: ['Marke'], sv: ['varumärke'] },
  { en: 'packs?\\b', de: ['Startpaket', 'Paket'], sv: ['paket'] },
  { en: 'waves?\\b', de: ['Welle'], sv: ['våg'] },
  { en: 'private view', de: ['vertrauliche'], sv: ['privat'] },
  { en: 'skills?\\b', de: ['Fähigkeit', 'Können'], sv: ['kompetens', 'färdighet', 'kunskap'] },
  { en: 'training', de: ['Schulung', 'schulen'], sv: ['utbildning'] },
  { en: 'role charter', de: ['Rollenbeschreibung'], sv: ['rollbeskrivning'] },
  { en: 'stakeholder', de: ['Stakeholder'], sv: ['intressent'] },
  { en: 'product manager', de: ['Produktmanager'], sv: ['produktchef'] },
  { en: 'product management', de: ['Produktmanagement'], sv: ['produktledning'] },
];
