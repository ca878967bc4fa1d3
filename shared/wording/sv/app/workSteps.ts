import type { workSteps as english } from '../../en/app/workSteps';
import type { Texts } from '../../texts';

export const workSteps: Texts<typeof english> = {
  title: 'Vad som är gjort, vad som är nästa',
  next: 'Nästa',
  state: { done: 'Klart', begun: 'Påbörjat', open: 'Att göra', waiting: 'Senare', ready: 'Redo' },
  name: {
    facts: 'Fyll i faktabladet',
    people: 'Lista de personer som ska intervjuas',
    interviews: 'Håll intervjuerna',
    review: 'Klara ut tveksamma svar',
    notes: 'Säg varför mycket var ”ej tillämpligt”',
    symptoms: 'Bedöm de starka symtomen',
    plan: 'Besluta om planen',
    charter: 'Arbeta fram rollbeskrivningen',
    report: 'Exportera rapporten',
  },
  note: {
    facts:
      '{{filled}} av {{total}} ifyllda. De avgör vilka situationer som gäller och vilka frågor som ställs.',
    people:
      '{{people}} på listan, från {{groups}} grupper. Resultaten blir pålitliga med {{fullPeople}} personer från {{fullGroups}} grupper.',
    interviews: '{{finished}} av {{total}} har inget öppet.',
    interviewsNone: 'Ingen finns på listan ännu.',
    review_one: '{{count}} svar är inte klart, saknar ett skäl eller motsäger ett annat.',
    review_other: '{{count}} svar är inte klara, saknar ett skäl eller motsäger andra.',
    reviewNone: 'Inget svar är oklart, saknar ett skäl eller motsäger ett annat.',
    notes: '{{written}} av {{total}} skrivna. Rapporten väntar på dem.',
    symptoms: '{{judged}} av {{total}} bedömda: är produkten orsaken?',
    symptomsNone: 'Inget symtom är starkt.',
    plan: '{{decided}} av {{total}} rekommendationer godtagna eller avfärdade.',
    planNone: 'Inget rekommenderas.',
    charter: 'Den följer svaren; inget i den har ändrats.',
    charterDone: 'Den innehåller det som avtalats.',
    report: 'Den kan exporteras när som helst.',
    reportOwed_one: 'Den väntar på {{count}} anteckning.',
    reportOwed_other: 'Den väntar på {{count}} anteckningar.',
    unheard: 'Det börjar med det första sparade svaret.',
  },
  action: {
    facts: 'Öppna faktabladet',
    people: 'Lägg till respondenter',
    interviews: 'Öppna intervjun',
    review: 'Öppna intervjun',
    notes: 'Skriv anteckningarna',
    symptoms: 'Bedöm symtom',
    plan: 'Öppna planen',
    charter: 'Öppna rollbeskrivningen',
    report: 'Öppna rapporten',
  },
  goOn: '{{action}}: {{respondent}}',
};
