import type { newEngagement as english } from '../../en/app/newEngagement';
import type { Texts } from '../../texts';

export const newEngagement: Texts<typeof english> = {
  title: 'Neues Mandat',
  client: 'Kunde',
  clientHint: 'Wählen Sie einen Kunden, oder geben Sie den Namen eines neuen ein.',
  clientNew: 'Neuer Kunde',
  sector: 'Branche',
  sectorHint: 'Freiwillig, z. B. Medizintechnik',
  name: 'Titel',
  nameHint: 'Steht in Ihrer Liste und auf dem Bericht.',
  proposedTitle: 'Standortbestimmung Produktmanagement {{year}}',
  startsOn: 'Beginnt am',
  endsOn: 'Endet am',
  follows: 'Folgt auf',
  followsNone: 'Nichts: Es steht für sich',
  followsOffer:
    'Für diesen Kunden gibt es frühere Arbeit. Wählen Sie sie, um zu messen, was daraus geworden ist.',
  followsHint:
    'Der Fortschritt vergleicht beide: Werte, Urteile und was beschlossen wurde. Nichts wird kopiert, und frühere Antworten werden im Gespräch nicht gezeigt.',
  pack: 'Beginnen mit',
  noPack: 'Leer: nichts vorbereitet',
  template: 'Vorlage',
  builtIn: 'Mitgeliefert, Version {{version}}',
  own: 'Eigene, Version {{version}}',
  brand: 'Marke des Berichts',
  noBrand: 'Keine Marke',
  create: 'Anlegen und öffnen',
  missing: {
    client: 'Nennen Sie den Kunden.',
    title: 'Geben Sie dem Mandat einen Titel.',
    endsBeforeStart: 'Das Ende liegt vor dem Beginn.',
    date: 'Vervollständigen Sie das Datum, oder leeren Sie es.',
  },
  duplicate: {
    title: '„{{title}}“ duplizieren',
    text: 'Kunde, Faktenblatt und Befragte werden kopiert. Das Original bleibt, wie es ist.',
    proposedTitle: '{{title}} (Kopie)',
    withAnswers: 'Auch die Antworten kopieren',
    withAnswersHint: 'Mit ihren Notizen, gesehenen Belegen und beendeten Gesprächen.',
    create: 'Duplizieren und öffnen',
  },
};
