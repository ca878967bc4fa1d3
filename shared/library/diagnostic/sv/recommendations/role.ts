import type { TextCatalogue } from '../../../../template/withTranslations';

export const role: TextCatalogue = {
  'Product role charter': 'Rollbeskrivning för produktrollen',
  'The sponsor attends the charter workshop in person.':
    'Sponsorn deltar personligen i workshoppen om rollbeskrivningen.',
  'Collect what every neighbouring function wants product managers to stop doing and to keep doing.':
    'Samla in vad varje angränsande funktion vill att produktcheferna ska sluta göra och fortsätta göra.',
  'Hold a half-day workshop with one representative of each neighbouring function.':
    'Håll en halvdagsworkshop med en företrädare för varje angränsande funktion.',
  'Sort the present work into what product managers do, share and do not do, and name a receiver for each item they do not do.':
    'Sortera det nuvarande arbetet i vad produktcheferna gör, delar och inte gör, och namnge en mottagare för varje sak de inte gör.',
  'Have the sponsor and the neighbouring leaders sign the one-page result.':
    'Låt sponsorn och de angränsande cheferna underteckna resultatet på en sida.',
  'Publish the charter where requests are made, and set a review date within twelve months.':
    'Publicera rollbeskrivningen där önskemål lämnas, och sätt ett datum för översyn inom tolv månader.',
  'A signed one-page role charter with a table of responsibilities':
    'En undertecknad rollbeskrivning på en sida med en ansvarstabell',
  'Product leader, else the sponsor': 'Produktdirektören, annars sponsorn',
  'Neighbours describe the job more alike: one step up within 90 days':
    'De angränsande funktionerna beskriver jobbet mer lika: ett steg upp inom 90 dagar',
  'The charter has been quoted in at least one dispute about who does what':
    'Rollbeskrivningen har åberopats i minst en tvist om vem som gör vad',
  'Decision-rights table': 'Tabell över beslutsrätter',
  'List the twelve product decisions that come up most often.':
    'Lista de tolv produktbeslut som oftast kommer upp.',
  'Name exactly one decider for each, and those who are asked beforehand.':
    'Ange exakt en beslutsfattare för varje beslut, och dem som tillfrågas i förväg.',
  'Agree how an override is made, explained and recorded, and by whom.':
    'Kom överens om hur ett beslut åsidosätts, förklaras och dokumenteras, och av vem.',
  'Review the record of overrides with the top team every quarter.':
    'Gå igenom förteckningen över åsidosatta beslut med ledningsgruppen varje kvartal.',
  'A table of twelve decisions with their deciders, and a log of overrides':
    'En tabell över tolv beslut med deras beslutsfattare, och en logg över åsidosatta beslut',
  'Executive sponsor': 'Sponsorn i ledningen',
  'The number of overrides per quarter is halved': 'Antalet åsidosatta beslut per kvartal halveras',
  'Refusals by product managers stand unless a key account is at risk: step 4 of 5 or better':
    'Produktchefernas avslag står sig om inte en nyckelkund riskeras: steg 4 av 5 eller bättre',
  'Two-week time audit and stop list': 'Två veckors tidsgranskning och stopplista',
  'Log the working time of every product manager for two weeks in the seven parts used in the interview.':
    'Logga varje produktchefs arbetstid i två veckor i de sju delar som används i intervjun.',
  'Rank the sources of reactive work by the hours they take.':
    'Rangordna källorna till reaktivt arbete efter de timmar de tar.',
  'Stop the three largest sources or hand them to the function they belong to.':
    'Stoppa de tre största källorna eller lämna dem till den funktion de hör till.',
  'Tell the people affected what changes, from when, and whom to ask instead.':
    'Berätta för dem som berörs vad som ändras, från när och vem de ska fråga i stället.',
  'A time profile per product manager and a stop list': 'En tidsprofil per produktchef och en stopplista',
  'The reactive share of product-management time falls by 10 points within 60 days':
    'Den reaktiva andelen av produktchefernas tid sjunker med 10 procentenheter inom 60 dagar',
  'One entry point for requests': 'En enda ingång för önskemål',
  'Choose one form or channel through which every request reaches product management.':
    'Välj ett formulär eller en kanal genom vilken varje önskemål når produktledningen.',
  'Show the status of each request where everybody can see it.':
    'Visa varje önskemåls status där alla kan se den.',
  'Sort new requests once a week in a meeting of 30 minutes.':
    'Sortera nya önskemål en gång i veckan i ett möte på 30 minuter.',
  'Answer every request within five working days, refusals included and with the reason.':
    'Besvara varje önskemål inom fem arbetsdagar, även avslag och med skälet.',
  'A visible intake board with short rules for sorting and answering':
    'En synlig inkorgstavla med korta regler för sortering och svar',
  '80% of requests arrive through the agreed route': '80 % av önskemålen kommer den överenskomna vägen',
  'The typical reply takes five working days or less': 'Ett typiskt svar tar högst fem arbetsdagar',
  'Hand back misplaced work': 'Lämna tillbaka felplacerat arbete',
  'Name the receiving leader and a transfer date for every misplaced task that respondents ticked.':
    'Ange mottagande chef och datum för överlämning för varje felplacerad uppgift som respondenterna kryssat för.',
  'Prepare what the receiver needs: contacts, templates, access and a short introduction.':
    'Förbered det mottagaren behöver: kontakter, mallar, behörigheter och en kort introduktion.',
  'Fund the receiving function where it lacks the capacity to take over.':
    'Finansiera den mottagande funktionen där den saknar kapacitet att ta över.',
  'Check after four weeks that the work stayed where it was moved.':
    'Kontrollera efter fyra veckor att arbetet har stannat dit det flyttades.',
  'A transfer plan with receivers, dates and material':
    'En överlämningsplan med mottagare, datum och material',
  'Executive sponsor with the receiving leaders': 'Sponsorn i ledningen med de mottagande cheferna',
  'No product manager routinely does more than one task that belongs elsewhere':
    'Ingen produktchef gör rutinmässigt mer än en uppgift som hör hemma någon annanstans',
  'Protected market time': 'Skyddad marknadstid',
  'The time audit and stop list have freed the hours.':
    'Tidsgranskningen och stopplistan har frigjort timmarna.',
  'Block two half-days a week in every product manager’s calendar for market and strategy work.':
    'Blockera två halvdagar i veckan i varje produktchefs kalender för marknads- och strategiarbete.',
  'Set up a rota that covers escalations during those half-days.':
    'Inför ett schema som täcker eskaleringar under dessa halvdagar.',
  'Report once a month how the protected time was used and what was learnt.':
    'Redovisa en gång i månaden hur den skyddade tiden användes och vad man lärde sig.',
  'A calendar rule with a cover rota, and a monthly log of use':
    'En kalenderregel med ett täckningsschema, och en månatlig logg över användningen',
  'Market learning and strategy together take at least 35% of product-management time':
    'Lärande om marknaden och strategi tar tillsammans minst 35 % av produktchefernas tid',
  'Role and focus training': 'Utbildning i roll och fokus',
  'Train all product managers together, each with one colleague from a neighbouring function.':
    'Utbilda alla produktchefer tillsammans, var och en med en kollega från en angränsande funktion.',
  'Practise on requests that are open at the moment, not on invented cases.':
    'Öva på önskemål som är öppna just nu, inte på påhittade fall.',
  'Let each participant write a personal focus plan for the next quarter.':
    'Låt varje deltagare skriva en personlig fokusplan för nästa kvartal.',
  'Coach each participant for six weeks on keeping that plan.':
    'Coacha varje deltagare i sex veckor i att hålla den planen.',
  'A trained team and a personal focus plan per participant':
    'Ett utbildat team och en personlig fokusplan per deltagare',
  'Market learning and strategy gain 8 points in the time split within 90 days of the training':
    'Lärande om marknaden och strategi vinner 8 procentenheter av tiden inom 90 dagar efter utbildningen',
  'Reset product spans': 'Ordna om produktansvaren',
  'Map each product manager to the product areas carried today.':
    'Kartlägg vilka produktområden varje produktchef bär i dag.',
  'Merge areas that serve the same customers, and drop those that no longer earn their attention.':
    'Slå ihop områden som betjänar samma kunder, och släpp dem som inte längre förtjänar uppmärksamhet.',
  'Cap the span at two products or large areas per product manager.':
    'Begränsa ansvaret till två produkter eller stora områden per produktchef.',
  'A coverage map that names one owner for each product area':
    'En täckningskarta som anger en ägare för varje produktområde',
  'No product manager carries more than two products or large product areas':
    'Ingen produktchef bär fler än två produkter eller stora produktområden',
  'Second-line product specialist rota': 'Jour med produktspecialister i andra linjen',
  'Let experienced support or field engineers take turns as the first reader of escalations.':
    'Låt erfarna support- eller fälttekniker turas om att vara de första som läser eskaleringar.',
  'Agree which few kinds of escalation still go to product management.':
    'Kom överens om vilka få slags eskaleringar som fortfarande går till produktledningen.',
  'Write each answer once, in a knowledge base that everybody can search.':
    'Skriv varje svar en gång, i en kunskapsbas som alla kan söka i.',
  'A rota of product specialists and a shared base of answers':
    'En jour med produktspecialister och en gemensam bas av svar',
  'Leader of customer success and support': 'Chefen för kundvård och support',
  'Product managers lose at most three days per fortnight to unplanned matters':
    'Produktcheferna förlorar högst tre dagar på två veckor till oplanerade ärenden',
};
