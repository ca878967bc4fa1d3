import type { TextCatalogue } from '../../../../template/withTranslations';

export const business: TextCatalogue = {
  'Customer-contact programme': 'Program för kundkontakt',
  'Protected market time is in place, or calendars are free anyway.':
    'Skyddad marknadstid är på plats, eller så finns det ändå luft i kalendrarna.',
  'Set a target of four learning talks per product manager and month, outside selling and support.':
    'Sätt ett mål på fyra lärande samtal per produktchef och månad, utanför försäljning och support.',
  'Recruit a panel of customers and non-customers who have agreed to be asked.':
    'Rekrytera en panel av kunder och icke-kunder som har gått med på att bli tillfrågade.',
  'Record every talk in one shared note format that keeps problems apart from solutions.':
    'Dokumentera varje samtal i ett gemensamt format som håller isär problem och lösningar.',
  'Read out the month’s insights to development, sales and marketing.':
    'Redovisa månadens insikter för utveckling, försäljning och marknadsföring.',
  'An interview panel and a shared insight log': 'En intervjupanel och en gemensam insiktslogg',
  'Each product manager holds at least four learning conversations a month':
    'Varje produktchef håller minst fyra lärande samtal i månaden',
  'At least one change of plan a month can be traced to an insight':
    'Minst en planändring i månaden kan spåras till en insikt',
  'Win/loss and competitor rhythm': 'Rytm för vunnet/förlorat och konkurrenter',
  'Sales grants access to buyers who decided against the offer.':
    'Försäljning ger tillgång till köpare som valde bort erbjudandet.',
  'Have ten buyers a quarter interviewed about their decision by somebody outside the deal.':
    'Låt någon utanför affären intervjua tio köpare i kvartalet om deras beslut.',
  'Keep a short note per competitor that sellers can use in the next conversation, doing nothing included.':
    'Håll en kort notering per konkurrent som säljarna kan använda i nästa samtal, även för alternativet att inte göra något.',
  'Read out the reasons for wins and losses once a quarter to product, sales and marketing.':
    'Redovisa skälen till vunna och förlorade affärer en gång i kvartalet för produkt, försäljning och marknadsföring.',
  'A quarterly win/loss report with competitor notes':
    'En kvartalsrapport om vunnet/förlorat med konkurrentnoteringar',
  'Product managers with Sales': 'Produktcheferna med Försäljning',
  'The reason is known for 70% of the value of lost deals':
    'Skälet är känt för 70 % av värdet av förlorade affärer',
  'Two-page product strategy': 'Produktstrategi på två sidor',
  'The company’s targets are known and current.': 'Företagets mål är kända och aktuella.',
  'Diagnose the market: who has the problem, what they use today and what is changing.':
    'Ställ diagnos på marknaden: vem som har problemet, vad de använder i dag och vad som förändras.',
  'Choose the segment to win and the advantage to win it with.':
    'Välj segmentet som ska vinnas och fördelen att vinna det med.',
  'Write down what will not be done, and why.': 'Skriv ner vad som inte ska göras, och varför.',
  'Explain the strategy to every team and neighbouring function.':
    'Förklara strategin för varje team och angränsande funktion.',
  'Review the text twice a year against results.': 'Gå igenom texten två gånger om året mot resultaten.',
  'A product strategy of two pages with explicit trade-offs':
    'En produktstrategi på två sidor med uttalade avvägningar',
  'Product leader or senior product manager': 'Produktdirektören eller en erfaren produktchef',
  'A current strategy text with choices and trade-offs exists and has been seen':
    'En aktuell strategitext med val och avvägningar finns och har visats',
  'Teams mostly choose between backlog items by reading the strategy: step 4 of 5 or better':
    'Teamen väljer för det mesta mellan punkter i backloggen genom att läsa strategin: steg 4 av 5 eller bättre',
  'Product scorecard': 'Produktens styrkort',
  'Finance supplies cost by product.': 'Ekonomi levererar kostnad per produkt.',
  'Agree with Finance on six figures per product, revenue, margin and cost to serve among them.':
    'Kom överens med Ekonomi om sex nyckeltal per produkt, däribland intäkter, marginal och betjäningskostnad.',
  'Review the figures every month in a meeting of 30 minutes.':
    'Gå igenom siffrorna varje månad i ett möte på 30 minuter.',
  'Write one line on the cause beside every figure that moved.':
    'Skriv en rad om orsaken vid varje siffra som rört sig.',
  'A monthly scorecard per product': 'Ett månatligt styrkort per produkt',
  'Product managers with Finance': 'Produktcheferna med Ekonomi',
  'Finance says that product managers know revenue, margin and cost to serve: step 4 of 5 or better':
    'Ekonomi säger att produktcheferna känner till intäkter, marginal och betjäningskostnad: steg 4 av 5 eller bättre',
  'Price and package review': 'Översyn av pris och paketering',
  'The product scorecard shows margin by product.': 'Produktens styrkort visar marginal per produkt.',
  'Describe per segment what the product is worth to the customer and how that value shows in money.':
    'Beskriv per segment vad produkten är värd för kunden och hur det värdet syns i pengar.',
  'Hold talks with customers about their willingness to pay.':
    'För samtal med kunder om deras betalningsvilja.',
  'Agree rules for discounts: who may give how much, and in return for what.':
    'Kom överens om regler för rabatter: vem som får ge hur mycket, och mot vad.',
  'Pilot the new prices and packages with new customers before changing them for all.':
    'Prova de nya priserna och paketen med nya kunder innan de ändras för alla.',
  'A price and package proposal with a discount rule':
    'Ett förslag till pris och paketering med en rabattregel',
  'Product managers with Finance and Sales': 'Produktcheferna med Ekonomi och Försäljning',
  'The average discount falls by 3 points': 'Den genomsnittliga rabatten sjunker med 3 procentenheter',
  'The product margin rises by 2 points': 'Produktmarginalen stiger med 2 procentenheter',
  'Individual business-skill plans': 'Individuella planer för affärskompetens',
  'The skill matrix has been filled in.': 'Kompetensmatrisen är ifylld.',
  'The role charter is known to the participants.': 'Deltagarna känner till rollbeskrivningen.',
  'Pick the three largest weighted skill gaps of each product manager.':
    'Välj de tre största viktade kompetensgapen hos varje produktchef.',
  'Combine for each gap a module, a live task on the own product and a coach.':
    'Kombinera för varje gap en modul, en skarp uppgift på den egna produkten och en coach.',
  'Brief each participant’s manager and agree what to look for at work.':
    'Gå igenom med varje deltagares chef och kom överens om vad man ska titta efter i arbetet.',
  'Check after 90 days whether the skill is used, and choose the next gap.':
    'Kontrollera efter 90 dagar om kunskapen används, och välj nästa gap.',
  'A development plan per product manager, private to the person and the manager':
    'En utvecklingsplan per produktchef, känd bara av personen och chefen',
  'The mean gap in commercial skills shrinks by one level within 180 days':
    'Det genomsnittliga gapet i kommersiella kompetenser krymper med en nivå inom 180 dagar',
  'Launch brief and tiers': 'Lanseringsbrief och lanseringsklasser',
  'Define three sizes of launch and what each of them includes.':
    'Definiera tre storlekar av lansering och vad var och en innehåller.',
  'Require a one-page brief with segment, problem, message, proof and price before the build ends.':
    'Kräv en brief på en sida med segment, problem, budskap, bevis och pris innan bygget är klart.',
  'Name one owner for every line of the launch plan.': 'Utse en ansvarig för varje rad i lanseringsplanen.',
  'A launch kit: three tiers, a one-page brief and a checklist with owners':
    'Ett lanseringspaket: tre klasser, en brief på en sida och en checklista med ansvariga',
  'Product managers with Marketing': 'Produktcheferna med Marknadsföring',
  'Every launch of the largest tier has a complete brief before the build ends':
    'Varje lansering i den största klassen har en fullständig brief innan bygget är klart',
  'Pair product management with product marketing': 'Para ihop produktledning med produktmarknadsföring',
  'Decide how product managers and product marketing work as partners, and for which products.':
    'Besluta hur produktchefer och produktmarknadsförare arbetar som partner, och för vilka produkter.',
  'Recruit or appoint the product marketing manager.': 'Rekrytera eller utse produktmarknadsföraren.',
  'Split the duties between the two roles and write the split into the charter.':
    'Dela upp uppgifterna mellan de två rollerna och skriv in uppdelningen i rollbeskrivningen.',
  'A written role split and an appointment': 'En skriftlig rolluppdelning och en tillsättning',
  'Product leader with the Marketing leader': 'Produktdirektören med marknadschefen',
  'Two of the next three launches meet their targets': 'Två av de tre följande lanseringarna når sina mål',
  'Shadow sales and finance': 'Följ med försäljning och ekonomi',
  'Let every product manager sit in on five sales meetings as a listener.':
    'Låt varje produktchef sitta med som lyssnare på fem säljmöten.',
  'Let every product manager follow one month-end close with Finance.':
    'Låt varje produktchef följa ett månadsbokslut med Ekonomi.',
  'Ask each of them to write down three lessons and what should change because of them.':
    'Be var och en att skriva ner tre lärdomar och vad som bör ändras på grund av dem.',
  'A log of lessons from sales meetings and month-end closes':
    'En logg över lärdomar från säljmöten och månadsbokslut',
  'All product managers have completed both parts': 'Alla produktchefer har genomfört båda delarna',
  'Lessons from the log are used in roadmap or launch plans':
    'Lärdomar ur loggen används i roadmap eller lanseringsplaner',
  'Ninety-day effect review': 'Effektuppföljning efter nittio dagar',
  'Usage data or sales data can be had for the release.':
    'Användningsdata eller försäljningsdata kan fås för releasen.',
  'Set a target for adoption or revenue before each larger release.':
    'Sätt ett mål för användning eller intäkter före varje större release.',
  'Compare target and result 90 days after the release.': 'Jämför mål och resultat 90 dagar efter releasen.',
  'Decide in the review whether to grow, fix or remove what was built, and change the roadmap accordingly.':
    'Besluta i uppföljningen om det som byggts ska växa, åtgärdas eller tas bort, och ändra roadmapen därefter.',
  'A review note per larger release': 'En uppföljningsnotering per större release',
  '80% of larger releases are reviewed': '80 % av de större releaserna följs upp',
  'At least one feature is removed each quarter': 'Minst en funktion tas bort varje kvartal',
};
