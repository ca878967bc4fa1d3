import type { TextCatalogue } from '../../../template/withTranslations';

export const narrative: TextCatalogue = {
  '{{observation}} Consequence: {{consequence}} Evidence: {{evidence}} We suggest: {{suggestion}}.':
    '{{observation}} Folge: {{consequence}} Beleg: {{evidence}} Unser Vorschlag: {{suggestion}}.',
  'In {{facet}}, {{highGroup}} sees “{{highAnchor}}” while {{lowGroup}} sees “{{lowAnchor}}”. The two views lie {{spread}} points apart.':
    'Bei {{facet}} sieht die Gruppe {{highGroup}} „{{highAnchor}}“, die Gruppe {{lowGroup}} dagegen „{{lowAnchor}}“. Die beiden Sichten liegen {{spread}} Punkte auseinander.',
  'To start means that dates, participants and the briefing of their managers are fixed within the period; the sessions themselves follow the waves of the plan.':
    'Beginnen heißt, dass Termine, Teilnehmer und das Vorgespräch mit ihren Führungskräften innerhalb der Frist feststehen; die Veranstaltungen selbst folgen den Wellen des Plans.',
  'Urgency and maturity are two different things: maturity says how well something is done today, urgency how soon it needs attention in this company.':
    'Dringlichkeit und Reife sind zweierlei: Reife sagt, wie gut etwas heute gemacht wird, Dringlichkeit, wie bald es in diesem Unternehmen Aufmerksamkeit braucht.',
  'Training held: {{sayInstead}}': 'Schulung zurückgehalten: {{sayInstead}}',
  'Training follows after this plan': 'Schulung folgt nach diesem Plan',
  'Every module includes a task on the client’s own product.':
    'Jedes Modul enthält eine Aufgabe am eigenen Produkt des Kunden.',
  'The participant’s manager is briefed beforehand and asked for results after 30 and 90 days.':
    'Die Führungskraft des Teilnehmers wird vorher eingewiesen und nach 30 und 90 Tagen nach Ergebnissen gefragt.',
  'Every module is linked to at least one recommendation that changes how work is done, because training without process shows weaker results.':
    'Jedes Modul ist mit mindestens einer Empfehlung verbunden, die die Arbeitsweise ändert, denn Schulung ohne Prozess bringt schwächere Ergebnisse.',
  'Every module is evaluated at four levels: useful, learned (the task was passed), used (observed after 60 days) and effect (the success measure moved).':
    'Jedes Modul wird auf vier Ebenen bewertet: nützlich, gelernt (die Aufgabe wurde bestanden), genutzt (nach 60 Tagen beobachtet) und Wirkung (das Erfolgsmaß hat sich bewegt).',
  '{{symptom}}: a product cause is supported. At least two groups confirm it, and a document shows it.':
    '{{symptom}}: Eine Ursache im Produkt ist belegt. Mindestens zwei Gruppen bestätigen sie, und ein Dokument zeigt sie.',
  '{{symptom}}: a product cause is not supported. The symptom is no reason for product-management training.':
    '{{symptom}}: Eine Ursache im Produkt ist nicht belegt. Das Symptom ist kein Grund für eine Schulung im Produktmanagement.',
  '{{symptom}}: a product cause is neither supported nor ruled out yet. The symptom is not used as a reason for training.':
    '{{symptom}}: Eine Ursache im Produkt ist noch weder belegt noch ausgeschlossen. Das Symptom wird nicht als Grund für eine Schulung verwendet.',
};
