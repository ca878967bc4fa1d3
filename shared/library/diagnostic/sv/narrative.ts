import type { TextCatalogue } from '../../../template/withTranslations';

export const narrative: TextCatalogue = {
  '{{observation}} Consequence: {{consequence}} Evidence: {{evidence}} We suggest: {{suggestion}}.':
    '{{observation}} Konsekvens: {{consequence}} Underlag: {{evidence}} Vi föreslår: {{suggestion}}.',
  'In {{facet}}, {{highGroup}} sees “{{highAnchor}}” while {{lowGroup}} sees “{{lowAnchor}}”. The two views lie {{spread}} points apart.':
    'I fråga om {{facet}} ser {{highGroup}} ”{{highAnchor}}” medan {{lowGroup}} ser ”{{lowAnchor}}”. De två uppfattningarna ligger {{spread}} poäng isär.',
  'To start means that dates, participants and the briefing of their managers are fixed within the period; the sessions themselves follow the waves of the plan.':
    'Att starta innebär att datum, deltagare och genomgången med deras chefer är bestämda inom perioden; själva utbildningstillfällena följer planens vågor.',
  'Urgency and maturity are two different things: maturity says how well something is done today, urgency how soon it needs attention in this company.':
    'Brådska och mognad är två olika saker: mognad säger hur väl något görs i dag, brådska hur snart det behöver åtgärdas i det här företaget.',
  'Training held: {{sayInstead}}': 'Utbildning avvaktas: {{sayInstead}}',
  'Training follows after this plan': 'Utbildning följer efter denna plan',
  'Every module includes a task on the client’s own product.':
    'Varje modul innehåller en uppgift på kundens egen produkt.',
  'The participant’s manager is briefed beforehand and asked for results after 30 and 90 days.':
    'Deltagarens chef får en genomgång i förväg och tillfrågas om resultat efter 30 och 90 dagar.',
  'Every module is linked to at least one recommendation that changes how work is done, because training without process shows weaker results.':
    'Varje modul är kopplad till minst en rekommendation som ändrar hur arbetet görs, eftersom utbildning utan process ger svagare resultat.',
  'Every module is evaluated at four levels: useful, learned (the task was passed), used (observed after 60 days) and effect (the success measure moved).':
    'Varje modul utvärderas på fyra nivåer: nyttig, inlärd (uppgiften klarades), använd (iakttagen efter 60 dagar) och effekt (framgångsmåttet rörde sig).',
  '{{symptom}}: a product cause is supported. At least two groups confirm it, and a document shows it.':
    '{{symptom}}: en produktorsak stöds. Minst två grupper bekräftar den, och ett dokument visar den.',
  '{{symptom}}: a product cause is not supported. The symptom is no reason for product-management training.':
    '{{symptom}}: en produktorsak stöds inte. Symtomet är inget skäl för utbildning i produktledning.',
  '{{symptom}}: a product cause is neither supported nor ruled out yet. The symptom is not used as a reason for training.':
    '{{symptom}}: en produktorsak är ännu varken styrkt eller utesluten. Symtomet används inte som skäl för utbildning.',
};
