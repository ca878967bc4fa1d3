import type { skills as english } from '../../en/app/outputsSkills';
import type { Texts } from '../../texts';

export const skills: Texts<typeof english> = {
  empty: {
    title: 'Noch ist keine Fähigkeitentabelle ausgefüllt.',
    text: 'Produktmanager und ihre Leitung werden im Gespräch danach gefragt. Profile erscheinen mit der ersten fertigen Tabelle.',
  },
  team: 'Das Team',
  teamNote: 'Mittelwerte über {{people}} mit fertiger Tabelle.',
  notPrintable: 'Nicht gedruckt: weniger als {{people}} Tabellen.',
  notPrintableText:
    'Aus so wenigen ließe sich auf einzelne Personen schließen. Der Bericht lässt die Fähigkeiten weg.',
  depthEverywhere: 'Bei jeder Fähigkeit steht mindestens eine Person auf Stufe {{level}} oder höher.',
  withoutDepth: 'Niemand steht auf Stufe {{level}} oder höher bei: {{skills}}.',
  depthColumn: 'Jemand auf Stufe {{level}}',
  somebody: 'Ja',
  nobody: 'Niemand',
  skill: 'Fähigkeit',
  scale: 'Stufe, 0 bis {{most}}',
  current: 'Jetzt',
  required: 'Nötig',
  gap: 'Lücke',
  legend:
    'Der Balken ist die Stufe jetzt, der feste Strich die nötige Stufe. Gestrichelte Linien stehen bei Stufe {{breadth}} (Breite) und Stufe {{depth}} (Tiefe). Die Lücke ist nötig minus jetzt.',
  formula:
    'Mittelwerte über die fertigen Tabellen. Die Lücke ist der Mittelwert über jene, von denen die Fähigkeit verlangt wird. Gezählt wird hier: wie viele auf jeder Stufe stehen und von wie vielen sie verlangt wird.',
  level: 'Stufe',
  levelNumber: 'Stufe {{level}}',
  standThere: 'Personen jetzt',
  requiredThere: 'Verlangt von',
  requiredTitle: 'Nötige Stufen',
  requiredNote:
    'Jede Tabelle bringt die von dieser Person verlangten Stufen mit. Eine hier gesetzte Stufe gilt stattdessen für alle: in Profilen, in der Teamsicht und deren Zählungen. Werte und Befunde bleiben bei den Tabellen.',
  fromMatrices: 'Mittel in den Tabellen',
  requiredHere: 'Hier verlangt',
  requiredOf: 'Nötige Stufe von {{skill}}',
  asInMatrices: 'Wie in den Tabellen',
  notRequired: 'Nicht verlangt',
  reset: 'Zurück zu den Tabellen',
  resetOf: 'Zurück zu den Tabellen: {{skill}}',
  person: 'Eine Person',
  private: 'Nur für die Person und ihre Führungskraft.',
  privateText:
    'Einzelne Profile kommen in keinen Bericht. Schalten Sie die vertrauliche Ansicht aus, bevor andere zusehen.',
  personHidden:
    'Profile einzelner Personen sind für die Person und ihre Führungskraft. Sie öffnen sich nur in der vertraulichen Ansicht.',
  hidden:
    'Weniger als {{people}} Tabellen: Es ließe sich auf einzelne Personen schließen. Sie öffnen sich nur in der vertraulichen Ansicht.',
  choose: 'Person',
  choosePlaceholder: 'Person auswählen',
  breadth: 'Breite',
  depth: 'Tiefe',
  counted: '{{skills}} Fähigkeiten auf Stufe {{level}} oder höher',
  checkFormula:
    'Gezählt werden Fähigkeiten auf Stufe {{level}} oder höher; mindestens {{target}} sind das Ziel.',
  below: 'unter Stufe {{level}}',
  met: 'Erreicht: Ziel ist {{target}}',
  unmet: 'Nicht erreicht: Ziel ist {{target}}',
  gaps: 'Größte Lücken, in Stufen',
  noGaps: 'Keine Fähigkeit bleibt hinter dem Nötigen zurück.',
};
