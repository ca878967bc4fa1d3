import type { findingsMaps as english } from '../../en/app/findingsMaps';
import type { Texts } from '../../texts';

export const findingsMaps: Texts<typeof english> = {
  heatMap: {
    title: 'Wärmekarte',
    note: 'Jede Facette, wie jede Gruppe sie sieht, 0 bis 100. Pfeiltasten bewegen, die Eingabetaste öffnet die Antworten hinter einer Zelle.',
    notePresented:
      'Jede Facette, wie jede Gruppe ab {{people}} Personen sie sieht, 0 bis 100. Pfeiltasten bewegen, die Eingabetaste öffnet eine Zelle.',
    grid: 'Facetten nach Gruppen',
    facet: 'Facette',
    all: 'Wert der Facette',
    people: 'n = {{people}}',
    peopleVary: 'n verschieden',
    legend: 'Legende',
    band: '{{from}} bis unter {{to}}: {{name}}',
    lastBand: '{{from}} bis {{to}}: {{name}}',
    mark: { 'not-asked': '·', 'no-answer': '?', hidden: '×', small: '*' },
    meaning: {
      'not-asked': 'Nicht gefragt',
      'no-answer': 'Keine Antwort, die zählt',
      hidden: 'Zu wenige Personen, um gezeigt zu werden',
      small: 'Weniger als {{people}} Personen: im Bericht zusammengefasst',
      dagger: 'Wert von der Beratung festgelegt',
    },
    cell: '{{facet}}, {{group}}: {{score}}, Personen: {{people}}',
    cellSmall: '{{facet}}, {{group}}: {{score}}, Personen: {{people}}, eine kleine Gruppe',
    cellEmpty: '{{facet}}, {{group}}: {{meaning}}',
    cellAll: '{{facet}}, Wert der Facette: {{score}}',
  },
  disagreements: {
    title: 'Uneinigkeit',
    bySpread: 'Nach Abstand zwischen Gruppen',
    bySpreadNote:
      'Alle Facetten, die mindestens zwei Gruppen sehen, die weiteste zuerst. Behauptet wird nur etwas, wo es auch für die Fragen gilt, die beide Seiten beantwortet haben.',
    byAgreement: 'Nach Einigkeit der einzelnen Antworten',
    byAgreementNote:
      'Wie einig sich die Befragten Frage für Frage sind, gleich zu welcher Gruppe sie gehören: 1 ist volle Einigkeit. Die geringste Einigkeit steht zuerst.',
    none: 'Noch gibt es nichts zu vergleichen: Dazu braucht es Antworten aus mindestens zwei Gruppen.',
    noAgreement:
      'Noch gibt es nichts zu vergleichen: Dazu braucht es drei gewertete Antworten auf eine Frage.',
    spread: 'Streuung',
    agreement: 'Einigkeit',
    selfView: 'Selbstbild',
    topFloor: 'Oben und Basis',
    sees: '{{group}} ({{score}})',
    between: 'Dazwischen: {{groups}}',
    unnamed: 'Die Gruppen sind zu klein oder, einmal zusammengefasst, zu ähnlich, um genannt zu werden.',
    unremarkable: 'Kein bemerkenswerter Unterschied',
    differentQuestions: 'Verschiedene Fragen gestellt',
    label: { 'major-spread': 'Große Streuung', 'notable-spread': 'Beachtliche Streuung' },
    agenda: 'Tagesordnung für den Rückmelde-Workshop',
    agendaNote:
      'Worüber gemeinsam zu sprechen lohnt. Wer was sieht, steht hier nur für Gruppen ab {{people}} Personen.',
    agendaNone: 'Nichts: keine geteilte Sicht und keine große Streuung, die für gemeinsame Fragen gilt.',
    agendaItem: '{{number}}. {{facet}} ({{dimension}}): {{reasons}}',
    agendaSees: '{{group}}: {{behaviour}}',
    agendaAsk: 'Bei jedem Punkt zu fragen: Was müsste eine Seite sehen, um ihre Meinung zu ändern?',
    agendaReason: { 'major-spread': 'eine große Streuung zwischen Gruppen', split: 'eine geteilte Sicht' },
    copy: 'Tagesordnung kopieren',
    copied: 'Die Tagesordnung liegt in der Zwischenablage.',
    copyRefused:
      'Die Zwischenablage ist nicht verfügbar. Markieren Sie den Text, und kopieren Sie ihn von Hand.',
  },
  blind: {
    title: 'Blinde Flecken',
    note: 'Was niemand recht sagen konnte, was sich auf eine Person stützt und wo Antworten einander widersprechen.',
    none: 'Hier ist nichts: Die Befragten konnten sagen, wonach gefragt war, und keine Anmerkung ist fällig.',
    questionsNote:
      'Mindestens {{share}} derer, die mitreden können, wissen es nicht, und mindestens {{people}} Personen. Wo die Produktseite dabei ist, weiß es niemand, der es wissen sollte.',
    pairsNote: 'Zwei Personen haben geantwortet, {{points}} Punkte oder mehr auseinander.',
    pairsHidden:
      'Zu manchen Fragen gibt es zwei weit auseinanderliegende Antworten. Was einzelne geantwortet haben, zeigt nur die vertrauliche Ansicht.',
    thinTitle: 'Sicht einer einzigen Person',
    thinNote:
      'Bei diesen Facetten zählen nur die Antworten einer Person. Fragen Sie noch jemanden, bevor Sie sich darauf stützen.',
    naTitle: 'Anmerkung fällig: „trifft nicht zu“',
    naNote:
      'Mehr als {{share}} des gefragten Gewichts wurde mit „trifft nicht zu“ beantwortet, was bei Reifefragen selten stimmt. Vermerken Sie den Grund, bevor der Bericht herausgeht.',
    naShare: '{{share}} des gefragten Gewichts',
    share: '{{share}} wissen es nicht',
  },
  override: {
    set: 'Anderen Wert festlegen…',
    change: 'Wert ändern…',
    setFor: 'Anderen Wert für {{facet}} festlegen',
    changeFor: 'Den für {{facet}} festgelegten Wert ändern',
    title: 'Wert von {{facet}}',
    lead: 'Ihr Wert ersetzt den berechneten in der Dimension, im Urteil, in den Regeln und im Plan. Gruppenwerte, Einigkeit und Verlässlichkeit bleiben, wie geantwortet wurde. Beide Zahlen und der Grund werden gedruckt.',
    computed: 'Die Antworten ergeben {{score}}.',
    computedNone: 'Die Antworten ergeben keinen Wert.',
    score: 'Ihr Wert',
    scoreHint: '0 bis 100',
    scoreMissing: 'Geben Sie einen Wert von 0 bis 100 ein.',
    reason: 'Grund',
    reasonHint:
      'Was Sie gesehen haben und die Antworten nicht zeigen. Steht im Bericht: Nennen Sie niemanden.',
    reasonMissing: 'Ein Grund ist nötig: Der Bericht druckt ihn neben dem Wert.',
    save: 'Wert festlegen',
    remove: 'Zurück zum berechneten Wert',
    less: 'Weniger',
    more: 'Mehr',
  },
  dagger: '{{score}} †',
};
