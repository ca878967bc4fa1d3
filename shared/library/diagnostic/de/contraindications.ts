import type { TextCatalogue } from '../../../template/withTranslations';

export const contraindications: TextCatalogue = {
  'Nobody has product management as the main job.': 'Niemand hat Produktmanagement als Hauptaufgabe.',
  'Individual business-skill plans and the business modules wait until somebody holds the post.':
    'Persönliche Pläne für Geschäftskompetenz und die Geschäftsmodule warten, bis jemand die Stelle innehat.',
  'Appoint or hire a product manager first, and give those who act in the role an executive briefing only.':
    'Ernennen oder stellen Sie zuerst einen Produktmanager ein, und geben Sie denen, die die Rolle vertreten, nur ein Briefing der Geschäftsleitung.',
  'Product managers are not allowed to decide: the mandate scores below 30.':
    'Produktmanager dürfen nicht entscheiden: Das Entscheidungsmandat liegt unter 30.',
  'Role and focus training waits until the decision-rights table is signed.':
    'Die Schulung zu Rolle und Fokus wartet, bis die Tabelle der Entscheidungsrechte unterschrieben ist.',
  'Settle who decides first: the limit is permission, not ability, and a course cannot grant permission.':
    'Klären Sie zuerst, wer entscheidet: Es fehlt die Erlaubnis, nicht das Können, und kein Kurs kann eine Erlaubnis erteilen.',
  'Product managers are overloaded: the load facet scores below 30 and one product manager serves more than 20 builders.':
    'Produktmanager sind überlastet: Die Facette zu Umfang und Unterbrechungen liegt unter 30, und ein Produktmanager betreut mehr als 20 Entwickelnde.',
  'Courses and modules longer than one day wait until there is capacity.':
    'Kurse und Module, die länger als einen Tag dauern, warten, bis Kapazität da ist.',
  'Add capacity first: reset the product spans and hire, because a class would take the last free hours.':
    'Schaffen Sie zuerst Kapazität: Ordnen Sie den Zuschnitt der Produkte neu und stellen Sie ein, denn ein Kurs nähme die letzten freien Stunden.',
  'The move from projects to products is not decided: it is still under discussion, or groups lie 40 points or more apart on mindset or economics.':
    'Der Wechsel von Projekten zu Produkten ist nicht beschlossen: Er wird noch diskutiert, oder Gruppen liegen bei Denkweise oder Geld um 40 Punkte oder mehr auseinander.',
  'Project-to-product training for staff waits for the decision.':
    'Die Schulung vom Projekt zum Produkt für Mitarbeitende wartet auf die Entscheidung.',
  'Let the leadership decide first: an executive briefing and a signed transition statement come before any class for staff.':
    'Lassen Sie zuerst die Leitung entscheiden: Ein Briefing der Geschäftsleitung und eine unterschriebene Erklärung zum Wechsel kommen vor jedem Kurs für Mitarbeitende.',
  'Funding and rewards favour bespoke work: the economics facet scores below 30 in a company the transition concerns.':
    'Finanzierung und Vergütung begünstigen Einzelanfertigungen: Die Facette zu Geld und Belohnung liegt unter 30 in einem Unternehmen, das der Wechsel betrifft.',
  'The rule for exceptions comes before the roadmap split and the project-to-product training, and the realignment of sales rewards joins the plan.':
    'Die Regel für Ausnahmen kommt vor der Aufteilung der Roadmap und der Schulung vom Projekt zum Produkt, und die Neuausrichtung der Vergütung im Vertrieb kommt in den Plan.',
  'Decide on exceptions and rewards along with the training: people follow what pays, and rewards would undo the lesson.':
    'Entscheiden Sie zusammen mit der Schulung über Ausnahmen und Vergütung: Menschen tun, was sich lohnt, und die Vergütung machte das Gelernte zunichte.',
  'Small changes cannot be released: delivery flow scores below 25.':
    'Kleine Änderungen können nicht ausgeliefert werden: Der Lieferfluss liegt unter 25.',
  'Agile product ownership training waits until the repair of delivery flow is under way.':
    'Die Schulung für agile Produktverantwortung wartet, bis die Reparatur des Lieferflusses begonnen hat.',
  'Repair the delivery flow first: fast feedback is technically impossible now, so what is learnt could not be used.':
    'Reparieren Sie zuerst den Lieferfluss: Schnelle Rückmeldung ist jetzt technisch unmöglich, das Gelernte ließe sich also nicht anwenden.',
  'The business skills are there while business results are not: the skill profile scores 75 or more, the dimension below 45.':
    'Die kaufmännischen Fähigkeiten sind da, die Geschäftsergebnisse nicht: Das Kompetenzprofil erreicht 75 oder mehr, die Dimension weniger als 45.',
  'Individual business-skill plans and the business modules are held.':
    'Persönliche Pläne für Geschäftskompetenz und die Geschäftsmodule werden zurückgehalten.',
  'Look at mandate, load and access to data: the skills are there and are not being used.':
    'Sehen Sie sich Entscheidungsmandat, Belastung und Zugang zu Daten an: Die Fähigkeiten sind da und werden nicht genutzt.',
  'A merger, a reorganisation or a vacancy in the top product post is expected within 90 days.':
    'Innerhalb von 90 Tagen wird eine Fusion, eine Reorganisation oder eine Vakanz in der obersten Produktposition erwartet.',
  'All courses wait; an executive briefing remains possible.':
    'Alle Kurse warten; ein Briefing der Geschäftsleitung bleibt möglich.',
  'Wait until the new structure is named; an executive briefing can be held in the meantime.':
    'Warten Sie, bis die neue Struktur feststeht; ein Briefing der Geschäftsleitung kann in der Zwischenzeit stattfinden.',
  'There is a single product manager, and at least four skills are three or more levels short of what the role requires.':
    'Es gibt einen einzigen Produktmanager, und bei mindestens vier Fähigkeiten fehlen drei oder mehr Stufen zu dem, was die Rolle verlangt.',
  'Individual business-skill plans are held; a coached trial of 90 days is followed by a talk about staffing.':
    'Persönliche Pläne für Geschäftskompetenz werden zurückgehalten; auf eine begleitete Erprobung von 90 Tagen folgt ein Gespräch über die Besetzung.',
  'Offer a coached trial of 90 days and talk about the fit of role and person afterwards, in private between manager and product manager.':
    'Bieten Sie eine begleitete Erprobung von 90 Tagen an und sprechen Sie danach vertraulich zwischen Führungskraft und Produktmanager darüber, wie Rolle und Person zusammenpassen.',
  'The dimension this course works on has a confidence grade of D.':
    'Die Dimension, an der dieser Kurs arbeitet, hat die Verlässlichkeit D.',
  'The course is not recommended on so few answers.':
    'Der Kurs wird bei so wenigen Antworten nicht empfohlen.',
  'Gather more answers first: too few people have been heard to recommend a course.':
    'Holen Sie zuerst mehr Antworten ein: Es wurden zu wenige Menschen gehört, um einen Kurs zu empfehlen.',
  'The situation this course is meant for does not apply to the company.':
    'Die Situation, für die dieser Kurs gedacht ist, trifft auf das Unternehmen nicht zu.',
  'The course and its modules are not offered.': 'Der Kurs und seine Module werden nicht angeboten.',
  'Leave this course aside: the situation it answers does not apply here.':
    'Lassen Sie diesen Kurs weg: Die Situation, auf die er antwortet, liegt hier nicht vor.',
  'No situation is urgent, and the evidence does not support a product cause for the symptoms that were tested.':
    'Keine Situation ist dringend, und die Belege stützen für die geprüften Symptome keine Ursache im Produkt.',
  'No training is recommended.': 'Es wird keine Schulung empfohlen.',
  'Name the local cause of the symptom and stop there: product-management training would not cure it.':
    'Benennen Sie die örtliche Ursache des Symptoms und belassen Sie es dabei: Eine Schulung im Produktmanagement würde es nicht heilen.',
};
