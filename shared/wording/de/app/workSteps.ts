import type { workSteps as english } from '../../en/app/workSteps';
import type { Texts } from '../../texts';

export const workSteps: Texts<typeof english> = {
  title: 'Was getan ist, was als Nächstes kommt',
  next: 'Als Nächstes',
  state: { done: 'Erledigt', begun: 'Begonnen', open: 'Zu tun', waiting: 'Später', ready: 'Bereit' },
  name: {
    facts: 'Das Faktenblatt ausfüllen',
    people: 'Die zu Befragenden aufführen',
    interviews: 'Die Gespräche führen',
    review: 'Zweifelhafte Antworten klären',
    notes: 'Sagen, warum vieles „trifft nicht zu“ war',
    symptoms: 'Die starken Symptome beurteilen',
    plan: 'Über den Plan entscheiden',
    charter: 'Die Rollenbeschreibung ausarbeiten',
    report: 'Den Bericht exportieren',
  },
  note: {
    facts:
      '{{filled}} von {{total}} ausgefüllt. Sie entscheiden, welche Situationen zutreffen und welche Fragen gestellt werden.',
    people:
      '{{people}} aufgeführt, aus {{groups}} Gruppen. Belastbar werden Ergebnisse mit {{fullPeople}} Personen aus {{fullGroups}} Gruppen.',
    interviews: 'Bei {{finished}} von {{total}} ist nichts offen.',
    interviewsNone: 'Noch ist niemand aufgeführt.',
    review_one: '{{count}} Antwort ist unfertig, schuldet einen Grund oder widerspricht einer anderen.',
    review_other: '{{count}} Antworten sind unfertig, schulden einen Grund oder widersprechen anderen.',
    reviewNone: 'Keine Antwort ist unfertig, schuldet einen Grund oder widerspricht einer anderen.',
    notes: '{{written}} von {{total}} geschrieben. Der Bericht wartet darauf.',
    symptoms: '{{judged}} von {{total}} beurteilt: Ist das Produkt die Ursache?',
    symptomsNone: 'Kein Symptom ist stark.',
    plan: '{{decided}} von {{total}} Empfehlungen angenommen oder verworfen.',
    planNone: 'Es wird nichts empfohlen.',
    charter: 'Sie folgt den Antworten; nichts darin wurde geändert.',
    charterDone: 'Sie enthält, was vereinbart wurde.',
    report: 'Er lässt sich jederzeit exportieren.',
    reportOwed_one: 'Er wartet auf {{count}} Anmerkung.',
    reportOwed_other: 'Er wartet auf {{count}} Anmerkungen.',
    unheard: 'Es beginnt mit der ersten gespeicherten Antwort.',
  },
  action: {
    facts: 'Faktenblatt öffnen',
    people: 'Personen hinzufügen',
    interviews: 'Gespräch öffnen',
    review: 'Gespräch öffnen',
    notes: 'Anmerkungen schreiben',
    symptoms: 'Symptome beurteilen',
    plan: 'Plan öffnen',
    charter: 'Rollenbeschreibung öffnen',
    report: 'Bericht öffnen',
  },
  goOn: '{{action}}: {{respondent}}',
};
