import type { TextCatalogue } from '../../../template/withTranslations';

export const contraindications: TextCatalogue = {
  'Nobody has product management as the main job.': 'Ingen har produktledning som huvudsakligt arbete.',
  'Individual business-skill plans and the business modules wait until somebody holds the post.':
    'Individuella planer för affärskompetens och affärsmodulerna väntar tills någon innehar tjänsten.',
  'Appoint or hire a product manager first, and give those who act in the role an executive briefing only.':
    'Tillsätt eller anställ först en produktchef, och ge dem som agerar i rollen endast en ledningsgenomgång.',
  'Product managers are not allowed to decide: the mandate scores below 30.':
    'Produktchefer får inte besluta: mandatet får under 30 poäng.',
  'Role and focus training waits until the decision-rights table is signed.':
    'Utbildning i roll och fokus väntar tills tabellen över beslutsrätter är undertecknad.',
  'Settle who decides first: the limit is permission, not ability, and a course cannot grant permission.':
    'Klara först ut vem som beslutar: hindret är tillåtelse, inte förmåga, och en kurs kan inte ge tillåtelse.',
  'Product managers are overloaded: the load facet scores below 30 and one product manager serves more than 20 builders.':
    'Produktcheferna är överbelastade: belastningsaspekten får under 30 poäng och en produktchef arbetar åt fler än 20 utvecklare.',
  'Courses and modules longer than one day wait until there is capacity.':
    'Kurser och moduler som är längre än en dag väntar tills det finns kapacitet.',
  'Add capacity first: reset the product spans and hire, because a class would take the last free hours.':
    'Skaffa kapacitet först: ordna om produktansvaren och anställ, för en kurs skulle ta de sista lediga timmarna.',
  'The move from projects to products is not decided: it is still under discussion, or groups lie 40 points or more apart on mindset or economics.':
    'Övergången från projekt till produkter är inte beslutad: den diskuteras fortfarande, eller så ligger grupperna minst 40 poäng isär i tankesätt eller ekonomi.',
  'Project-to-product training for staff waits for the decision.':
    'Utbildning av medarbetarna från projekt till produkt väntar på beslutet.',
  'Let the leadership decide first: an executive briefing and a signed transition statement come before any class for staff.':
    'Låt ledningen besluta först: en ledningsgenomgång och ett undertecknat övergångsbeslut kommer före varje kurs för medarbetarna.',
  'Funding and rewards favour bespoke work: the economics facet scores below 30 in a company the transition concerns.':
    'Finansiering och belöningar gynnar kundspecifikt arbete: ekonomiaspekten får under 30 poäng i ett företag som övergången berör.',
  'The rule for exceptions comes before the roadmap split and the project-to-product training, and the realignment of sales rewards joins the plan.':
    'Regeln för undantag kommer före uppdelningen av roadmapen och utbildningen från projekt till produkt, och omläggningen av säljarnas belöningar tas in i planen.',
  'Decide on exceptions and rewards along with the training: people follow what pays, and rewards would undo the lesson.':
    'Besluta om undantag och belöningar tillsammans med utbildningen: människor följer det som lönar sig, och belöningarna skulle göra lärdomen om intet.',
  'Small changes cannot be released: delivery flow scores below 25.':
    'Små ändringar kan inte släppas: leveransflödet får under 25 poäng.',
  'Agile product ownership training waits until the repair of delivery flow is under way.':
    'Utbildning i agilt produktägarskap väntar tills förbättringen av leveransflödet är i gång.',
  'Repair the delivery flow first: fast feedback is technically impossible now, so what is learnt could not be used.':
    'Förbättra leveransflödet först: snabb återkoppling är tekniskt omöjlig i dag, så det inlärda skulle inte kunna användas.',
  'The business skills are there while business results are not: the skill profile scores 75 or more, the dimension below 45.':
    'Affärskompetensen finns men affärsresultaten saknas: kompetensprofilen får minst 75 poäng, dimensionen under 45.',
  'Individual business-skill plans and the business modules are held.':
    'Individuella planer för affärskompetens och affärsmodulerna avvaktas.',
  'Look at mandate, load and access to data: the skills are there and are not being used.':
    'Se över mandat, belastning och tillgång till data: kompetensen finns och används inte.',
  'A merger, a reorganisation or a vacancy in the top product post is expected within 90 days.':
    'En fusion, en omorganisation eller en vakans på den högsta produkttjänsten väntas inom 90 dagar.',
  'All courses wait; an executive briefing remains possible.':
    'Alla kurser väntar; en ledningsgenomgång är fortfarande möjlig.',
  'Wait until the new structure is named; an executive briefing can be held in the meantime.':
    'Vänta tills den nya strukturen är utsedd; en ledningsgenomgång kan hållas under tiden.',
  'There is a single product manager, and at least four skills are three or more levels short of what the role requires.':
    'Det finns en enda produktchef, och minst fyra kompetenser ligger tre eller fler nivåer under vad rollen kräver.',
  'Individual business-skill plans are held; a coached trial of 90 days is followed by a talk about staffing.':
    'Individuella planer för affärskompetens avvaktas; en prövotid på 90 dagar med coach följs av ett samtal om bemanning.',
  'Offer a coached trial of 90 days and talk about the fit of role and person afterwards, in private between manager and product manager.':
    'Erbjud en prövotid på 90 dagar med coach och tala efteråt om hur roll och person passar ihop, i enrum mellan chef och produktchef.',
  'The dimension this course works on has a confidence grade of D.':
    'Den dimension som kursen arbetar med har tillförlitlighetsgrad D.',
  'The course is not recommended on so few answers.': 'Kursen rekommenderas inte på så få svar.',
  'Gather more answers first: too few people have been heard to recommend a course.':
    'Samla in fler svar först: för få personer har hörts för att rekommendera en kurs.',
  'The situation this course is meant for does not apply to the company.':
    'Den situation som kursen är avsedd för gäller inte företaget.',
  'The course and its modules are not offered.': 'Kursen och dess moduler erbjuds inte.',
  'Leave this course aside: the situation it answers does not apply here.':
    'Lämna den här kursen därhän: situationen den svarar mot gäller inte här.',
  'No situation is urgent, and the evidence does not support a product cause for the symptoms that were tested.':
    'Ingen situation är brådskande, och underlaget stöder ingen produktorsak till de symtom som prövats.',
  'No training is recommended.': 'Ingen utbildning rekommenderas.',
  'Name the local cause of the symptom and stop there: product-management training would not cure it.':
    'Nämn symtomets lokala orsak och stanna där: utbildning i produktledning skulle inte bota det.',
};
