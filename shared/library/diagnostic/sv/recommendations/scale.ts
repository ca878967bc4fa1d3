import type { TextCatalogue } from '../../../../template/withTranslations';

export const scale: TextCatalogue = {
  'Appoint a product leader': 'Tillsätt en produktdirektör',
  'The appointment has a sponsor in the top team.': 'Tillsättningen har en sponsor i ledningsgruppen.',
  'Write the profile: what the leader must have done before and what can be learnt here.':
    'Skriv profilen: vad produktdirektören måste ha gjort tidigare och vad som kan läras här.',
  'Search inside and outside the company at the same time.': 'Sök inom och utanför företaget samtidigt.',
  'Agree a mandate for the first 90 days before the first day.':
    'Kom överens om ett mandat för de första 90 dagarna före den första dagen.',
  'Let the leader report to the top team.': 'Låt produktdirektören rapportera till ledningsgruppen.',
  'An appointed product leader with a written 90-day mandate':
    'En tillsatt produktdirektör med ett skriftligt mandat för 90 dagar',
  'The post is filled': 'Tjänsten är tillsatt',
  'Role charter and product strategy are adopted within 90 days of the start':
    'Rollbeskrivning och produktstrategi antas inom 90 dagar från starten',
  'Coverage and hiring plan': 'Plan för täckning och rekrytering',
  'Product spans have been reset, or a coverage map exists already.':
    'Produktansvaren har ordnats om, eller så finns redan en täckningskarta.',
  'Count product areas and builders, and mark the areas without a product manager.':
    'Räkna produktområden och utvecklare, och märk ut områden utan produktchef.',
  'Set a target of 5 to 10 builders per full-time product manager.':
    'Sätt ett mål på 5 till 10 utvecklare per produktchef på heltid.',
  'Put the hires in order, the area with the most at stake first.':
    'Ordna rekryteringarna, området där mest står på spel först.',
  'Name interim cover for every open area.': 'Utse en tillfällig ersättare för varje öppet område.',
  'A hiring plan with interim cover': 'En rekryteringsplan med tillfällig täckning',
  'Product leader or executive sponsor': 'Produktdirektören eller sponsorn i ledningen',
  'One full-time product manager serves at most 12 builders':
    'En produktchef på heltid arbetar åt högst 12 utvecklare',
  'Role family and levels': 'Rollfamilj och nivåer',
  'Describe the roles of product manager, product owner, product marketing manager and product lead.':
    'Beskriv rollerna produktchef, produktägare, produktmarknadsförare och ledande produktchef.',
  'Define four levels by what a person can be trusted with.':
    'Definiera fyra nivåer efter vad en person kan anförtros.',
  'Use the levels for hiring, pay and development talks.':
    'Använd nivåerna vid rekrytering, lönesättning och utvecklingssamtal.',
  'A description of the role family with four levels': 'En beskrivning av rollfamiljen med fyra nivåer',
  'Product leader with human resources': 'Produktdirektören med HR',
  'All product roles are described with levels': 'Alla produktroller är beskrivna med nivåer',
  'Delegation ladder and answer time': 'Delegeringstrappa och svarstid',
  'Sort recurring decisions into those of the team, the product manager, the product leader and the executives.':
    'Sortera återkommande beslut i teamets, produktchefens, produktdirektörens och företagsledningens.',
  'Agree that a priority question is answered within three working days, or else the team decides.':
    'Kom överens om att en prioriteringsfråga besvaras inom tre arbetsdagar, annars beslutar teamet.',
  'Review the exceptions monthly and move decisions further down where it went well.':
    'Gå igenom undantagen varje månad och flytta besluten längre ner där det gått bra.',
  'A delegation ladder and a rule for answer time': 'En delegeringstrappa och en regel för svarstid',
  'The median answer to a priority question takes three working days or less':
    'Mediantiden för svar på en prioriteringsfråga är högst tre arbetsdagar',
  'Light product process and portfolio review': 'Lätt produktprocess och portföljgenomgång',
  'Each product area has a named owner.': 'Varje produktområde har en namngiven ägare.',
  'Put seven routines on one calendar: screening, business case, portfolio review, roadmap, launch readiness, review after launch and end of life.':
    'Lägg sju rutiner i en kalender: sållning, affärskalkyl, portföljgenomgång, roadmap, lanseringsberedskap, uppföljning efter lansering och avveckling.',
  'Describe each routine on half a page: who comes, what is decided, what is needed beforehand.':
    'Beskriv varje rutin på en halv sida: vilka som kommer, vad som beslutas och vad som behövs i förväg.',
  'Hold a quarterly portfolio meeting that compares cases and divides the money.':
    'Håll ett portföljmöte per kvartal som jämför kalkyler och fördelar pengarna.',
  'A process page and a portfolio view': 'En processida och en portföljvy',
  'Five of the seven routines are kept for two quarters': 'Fem av de sju rutinerna hålls i två kvartal',
  'Onboarding and coaching of product managers': 'Introduktion och coachning av produktchefer',
  'Somebody in reach is able to coach product managers.': 'Någon inom räckhåll kan coacha produktchefer.',
  'Write a plan for the first 90 days of a new product manager.':
    'Skriv en plan för en ny produktchefs första 90 dagar.',
  'Give every newcomer a buddy from another product area.':
    'Ge varje nykomling en fadder från ett annat produktområde.',
  'Observe each product manager at work once a month and give feedback the same day.':
    'Observera varje produktchef i arbetet en gång i månaden och ge återkoppling samma dag.',
  'An onboarding kit and a coaching log': 'Ett introduktionspaket och en coachningslogg',
  'Stakeholders rate a new product manager as effective after 90 days: step 4 of 5 or better':
    'Intressenterna bedömer en ny produktchef som effektiv efter 90 dagar: steg 4 av 5 eller bättre',
};
