import type { TextCatalogue } from '../../../template/withTranslations';

export const biz: TextCatalogue = {
  'Business and market competence': 'Affärs- och marknadskompetens',
  'Whether product choices rest on first-hand market knowledge, a strategy, sound figures and a thought-out way to market, and whether the people who make them have the skills.':
    'Om produktval vilar på förstahandskunskap om marknaden, en strategi, goda siffror och en genomtänkt väg till marknaden, och om de som gör valen har kompetensen.',
  'Strong on technology, weak on business': 'Stark på teknik, svag på affärer',
  'The product is well built and its makers know it in every detail, but who should buy it, why, at what price and with what profit is left to others or to chance.':
    'Produkten är välbyggd och de som gör den känner den i varje detalj, men vem som ska köpa den, varför, till vilket pris och med vilken vinst lämnas åt andra eller åt slumpen.',
  'In {{value}} of the seven commercial skills the team is two or more levels short of what the job needs':
    'I {{value}} av de sju kommersiella kompetenserna ligger teamet två eller fler nivåer under vad jobbet kräver',
  'In several commercial skills the team is two or more levels short of what the job needs':
    'I flera kommersiella kompetenser ligger teamet två eller fler nivåer under vad jobbet kräver',
  'Product managers give {{value}}% of their attention to technology':
    'Produktcheferna lägger {{value}} % av sin uppmärksamhet på teknik',
  'Product managers give most of their attention to technology':
    'Produktcheferna lägger det mesta av sin uppmärksamhet på teknik',
  'Market knowledge': 'Marknadskunskap',
  'Product managers know customers, non-customers and the alternatives to their product at first hand.':
    'Produktcheferna känner kunder, icke-kunder och alternativen till sin produkt i första hand.',
  'Product choices made without this knowledge are guesses about other people’s money.':
    'Produktval utan denna kunskap är gissningar om andras pengar.',
  'Insight arrives as anecdotes from sales, and competitors are known by name only.':
    'Insikter kommer som anekdoter från säljarna, och konkurrenterna är kända bara till namnet.',
  'There are some interviews before big bets, and the reasons for winning and losing are roughly known.':
    'Det görs några intervjuer före stora satsningar, och skälen till vinst och förlust är ungefär kända.',
  'Contact is weekly, evidence on won and lost deals is current, and product managers can say who should not buy.':
    'Kontakten sker varje vecka, underlaget om vunna och förlorade affärer är aktuellt, och produktcheferna kan säga vem som inte bör köpa.',
  'Product strategy': 'Produktstrategi',
  'Product managers can form and defend a product strategy that is tied to company targets.':
    'Produktcheferna kan forma och försvara en produktstrategi som är knuten till företagets mål.',
  'A strategy turns a list of requests into a sequence of choices.':
    'En strategi gör en lista med önskemål till en följd av val.',
  'There is no text, or only slogans and revenue targets.':
    'Det finns ingen text, eller bara slagord och intäktsmål.',
  'Target market and advantage are written down, but the trade-offs are left open.':
    'Målmarknad och fördel är nedskrivna, men avvägningarna lämnas öppna.',
  'A current text states its trade-offs, and every large item can be traced to a target.':
    'En aktuell text anger sina avvägningar, och varje stor punkt kan spåras till ett mål.',
  'Figures and pricing': 'Siffror och prissättning',
  'Product managers are at home with revenue, margin, cost to serve, pricing and business cases.':
    'Produktcheferna är hemma i intäkter, marginal, betjäningskostnad, prissättning och affärskalkyler.',
  'Where value is not priced and cost is not known, profit keeps surprising people.':
    'Där värde inte prissätts och kostnad inte är känd fortsätter vinsten att överraska.',
  'A product manager cannot state the product’s revenue, and the price is copied or set per deal.':
    'En produktchef kan inte ange produktens intäkter, och priset kopieras eller sätts per affär.',
  'A product manager knows revenue but not margin, and comments on prices that others set.':
    'En produktchef känner till intäkterna men inte marginalen, och kommenterar priser som andra sätter.',
  'A product manager reviews a product scorecard every month and owns a tested price proposal.':
    'En produktchef går igenom produktens styrkort varje månad och äger ett prövat prisförslag.',
  'Going to market': 'Vägen till marknaden',
  'Product supplies segment, message, launch plan and what sellers need to know.':
    'Produkt levererar segment, budskap, lanseringsplan och det säljarna behöver veta.',
  'Marketing and sales can only amplify what they receive.':
    'Marknadsföring och försäljning kan bara förstärka det de får.',
  'A feature list follows after the release, and marketing invents the story.':
    'En funktionslista kommer efter releasen, och marknadsföringen hittar på berättelsen.',
  'There is a launch plan without targets, and the message is agreed late.':
    'Det finns en lanseringsplan utan mål, och budskapet bestäms sent.',
  'Segment, problem, proof and price are agreed before the build ends, and the effect is reviewed after 90 days.':
    'Segment, problem, bevis och pris är överenskomna innan bygget är klart, och effekten följs upp efter 90 dagar.',
  'Skill balance': 'Kompetensbalans',
  'Technical and commercial skill and attention are in balance.':
    'Teknisk och kommersiell kompetens och uppmärksamhet är i balans.',
  'Depth in technology does not make up for commercial skills that are absent.':
    'Djup i teknik uppväger inte kommersiell kompetens som saknas.',
  'At least 70% of the attention goes to technology, and commercial skills are two or more levels short.':
    'Minst 70 % av uppmärksamheten går till teknik, och de kommersiella kompetenserna ligger två eller fler nivåer för lågt.',
  'Product managers are competent in half of the commercial skills.':
    'Produktcheferna behärskar hälften av de kommersiella kompetenserna.',
  'Product managers have some skill everywhere and depth in a few things, and the gaps that remain are known and planned for.':
    'Produktcheferna har någon kompetens överallt och djup i några saker, och de gap som återstår är kända och planerade för.',
  'Outside selling and support, how many learning conversations with customers or non-customers did each product manager hold in the last month?':
    'Hur många lärande samtal med kunder eller icke-kunder, utanför försäljning och support, höll varje produktchef den senaste månaden?',
  'conversations per product manager': 'samtal per produktchef',
  'Interviews, visits and tests count; complaint calls, demos and project meetings do not. Product managers answer for themselves, a product leader gives the average. Notes from two of the conversations are enough to mark the facet as verified.':
    'Intervjuer, besök och tester räknas; klagomålssamtal, demonstrationer och projektmöten gör det inte. Produktchefer svarar för sig själva, en produktdirektör anger genomsnittet. Anteckningar från två av samtalen räcker för att märka aspekten som verifierad.',
  'What changed because of one of these conversations?': 'Vad ändrades på grund av ett av dessa samtal?',
  'Which of them was with somebody who is not a customer?': 'Vilket av dem var med någon som inte är kund?',
  'What settles a product decision most often?': 'Vad avgör oftast ett produktbeslut?',
  'The largest account or the loudest voice': 'Den största kunden eller den som ropar högst',
  'What development finds feasible or interesting':
    'Det som utvecklingen finner genomförbart eller intressant',
  'The number of requests': 'Antalet önskemål',
  'Customer problems that were observed at first hand': 'Kundproblem som iakttagits i första hand',
  'Observed problems, market facts and business targets taken together':
    'Iakttagna problem, marknadsfakta och affärsmål tillsammans',
  'Take the last three product decisions the respondent knows of, classify each and choose what occurs most often. With three different bases, choose the one behind the most costly decision and put the other two into a note.':
    'Ta de tre senaste produktbesluten som respondenten känner till, klassificera vart och ett och välj det som förekommer oftast. Vid tre olika grunder, välj den bakom det dyraste beslutet och lägg de två andra i en anteckning.',
  'What were the last three decisions, and what tipped the balance in each?':
    'Vilka var de tre senaste besluten, och vad fällde avgörandet i vart och ett?',
  'When did a fact about the market last change a decision that seemed settled?':
    'När ändrade ett marknadsfaktum senast ett beslut som verkade klart?',
  'How well can product management explain why you win or lose against the alternatives?':
    'Hur väl kan produktledningen förklara varför ni vinner eller förlorar mot alternativen?',
  'It cannot explain this at all': 'Den kan inte alls förklara det',
  'It has opinions only': 'Den har bara åsikter',
  'It knows the reasons for a few deals': 'Den känner till skälen i några få affärer',
  'It knows the reasons by segment': 'Den känner till skälen per segment',
  'It has current evidence, which is shared and used': 'Den har aktuellt underlag, som delas och används',
  'Doing nothing and building it oneself are alternatives too. Sellers tend to name the price and product people the features, so ask what the buyer said. A report that rests on talks with lost buyers verifies the facet.':
    'Att inte göra något och att bygga själv är också alternativ. Säljare nämner gärna priset och produktfolk funktionerna, så fråga vad köparen sade. En rapport som bygger på samtal med förlorade köpare verifierar aspekten.',
  'Why was the last deal lost, and how do you know?':
    'Varför förlorades den senaste affären, och hur vet ni det?',
  'What did product management do with that reason?': 'Vad gjorde produktledningen med det skälet?',
  'What does the product strategy look like today?': 'Hur ser produktstrategin ut i dag?',
  'Goals or slogans without choices': 'Mål eller slagord utan val',
  'A target market and an advantage, but no trade-offs': 'En målmarknad och en fördel, men inga avvägningar',
  'A current text with choices and trade-offs': 'En aktuell text med val och avvägningar',
  'A current text with choices and trade-offs that is tied to company targets and reviewed twice a year':
    'En aktuell text med val och avvägningar som är knuten till företagets mål och ses över två gånger om året',
  'Ask to see the text and look for one sentence that rules something out; mark the facet as verified once you have read it. A roadmap is not a strategy, and a set of slides counts only if people outside the room could act on it.':
    'Be att få se texten och leta efter en mening som utesluter något; märk aspekten som verifierad när du har läst den. En roadmap är ingen strategi, och en bildserie räknas bara om människor utanför rummet skulle kunna handla efter den.',
  'What does it tell you not to do?': 'Vad säger den åt er att inte göra?',
  'Which recent decision would have gone the other way without it?':
    'Vilket beslut nyligen hade gått åt andra hållet utan den?',
  'Take the biggest item in development now. How clearly can the product manager tie it to a company target?':
    'Ta den största punkten i utveckling just nu. Hur tydligt kan produktchefen knyta den till ett av företagets mål?',
  'There is no link to a company target': 'Det finns ingen koppling till något av företagets mål',
  'The link is vague': 'Kopplingen är vag',
  'There is a plausible story': 'Det finns en rimlig berättelse',
  'The reasoning is clear': 'Resonemanget är klart',
  'The reasoning is clear, with a number and a date': 'Resonemanget är klart, med en siffra och ett datum',
  'Agree first which item is the biggest, then write the link down in one sentence and read it back. When two respondents name different items as the biggest, put that into a note, because it says as much as the score.':
    'Kom först överens om vilken punkt som är störst, skriv sedan ner kopplingen i en mening och läs upp den. Om två respondenter nämner olika punkter som den största, lägg det i en anteckning, för det säger lika mycket som poängen.',
  'How would you put the link into one sentence?': 'Hur skulle du uttrycka kopplingen i en mening?',
  'What would the company notice if this item were cancelled tomorrow?':
    'Vad skulle företaget märka om den här punkten ströks i morgon?',
  'How well do product managers know the revenue, the margin and the cost to serve of their product?':
    'Hur väl känner produktcheferna till sin produkts intäkter, marginal och betjäningskostnad?',
  'They know none of these figures': 'De känner inte till någon av dessa siffror',
  'They know revenue only, and only roughly': 'De känner bara till intäkterna, och bara ungefär',
  'They know revenue well and margin roughly': 'De känner till intäkterna väl och marginalen ungefär',
  'They know all three': 'De känner till alla tre',
  'They know all three, how they develop and why': 'De känner till alla tre, hur de utvecklas och varför',
  'Finance may test the answer: take one product and ask its manager for last quarter’s figure before looking it up together. If the company does not report by product at all, a low step is still right; say in a note that the system is the reason. A regular report by product verifies the facet.':
    'Ekonomi kan pröva svaret: ta en produkt och fråga dess chef om förra kvartalets siffra innan ni slår upp den tillsammans. Om företaget inte alls redovisar per produkt är ett lågt steg ändå rätt; säg i en anteckning att systemet är skälet. En regelbunden rapport per produkt verifierar aspekten.',
  'What was last quarter’s figure for your main product?':
    'Vad var förra kvartalets siffra för er huvudprodukt?',
  'What did a product manager last do because of such a figure?':
    'Vad gjorde en produktchef senast på grund av en sådan siffra?',
  'Who shapes price and packaging, and on what basis?':
    'Vem formar pris och paketering, och på vilken grund?',
  'The price is copied or is cost plus a margin, and is never reviewed':
    'Priset kopieras eller är kostnad plus marginal, och ses aldrig över',
  'Sales sets the price deal by deal': 'Försäljning sätter priset affär för affär',
  'Finance or executives set it with little input from product managers':
    'Ekonomi eller företagsledningen sätter det med liten medverkan av produktcheferna',
  'Product managers propose it with evidence of the value for customers':
    'Produktcheferna föreslår det med belägg för värdet för kunderna',
  'Product managers own the proposal, test what customers are willing to pay and review it every year':
    'Produktcheferna äger förslaget, prövar vad kunderna är villiga att betala och ser över det varje år',
  'Judge by what customers pay, not by the list: where the list price hardly ever survives a negotiation, sales sets the price. Ask for the discount of the last five deals and the paper behind the last price change, and mark the facet as verified if you see both.':
    'Bedöm efter vad kunderna betalar, inte efter listan: där listpriset nästan aldrig överlever en förhandling sätter försäljningen priset. Fråga efter rabatten i de fem senaste affärerna och underlaget bakom den senaste prisändringen, och märk aspekten som verifierad om du ser båda.',
  'When did a price last change, and what was the reason?':
    'När ändrades ett pris senast, och vad var skälet?',
  'Who had to agree to that change, and what did they look at?':
    'Vem måste godkänna den ändringen, och vad tittade de på?',
  'How useful are business cases for products when it comes to deciding?':
    'Hur användbara är affärskalkyler för produkter när det gäller att besluta?',
  'None are written': 'Inga skrivs',
  'They are a formality': 'De är en formalitet',
  'They are used for large items only': 'De används bara för stora punkter',
  'They compare options honestly': 'De jämför alternativ ärligt',
  'They compare options and are checked against the results later':
    'De jämför alternativ och stäms senare av mot resultaten',
  'Ask to see one case from the last year. Look for a second option, a range in place of a single figure, and a sign that somebody came back to it; with such a case in hand the facet can be marked as verified.':
    'Be att få se en kalkyl från det senaste året. Leta efter ett andra alternativ, ett intervall i stället för en enda siffra och ett tecken på att någon återkommit till den; med en sådan kalkyl i handen kan aspekten märkas som verifierad.',
  'Which case of the last year changed a decision?':
    'Vilken kalkyl under det senaste året ändrade ett beslut?',
  'When was one last compared with what really happened?':
    'När jämfördes en senast med vad som verkligen hände?',
  'What do marketing and sales receive from product before a launch?':
    'Vad får marknadsföring och försäljning från produkt före en lansering?',
  'They receive a feature list, and only after the launch':
    'De får en funktionslista, och först efter lanseringen',
  'They receive a feature list before the launch': 'De får en funktionslista före lanseringen',
  'They receive the features with their benefits': 'De får funktionerna med deras nytta',
  'They receive the segment, the problem and the message': 'De får segmentet, problemet och budskapet',
  'They receive segment, problem, proof, price and answers to objections before the build ends':
    'De får segment, problem, bevis, pris och svar på invändningar innan bygget är klart',
  'Ask for the material of the latest launch and look at its date against the release date. Judge what product handed over, not what marketing later made of it. The material itself verifies the facet.':
    'Be om materialet från den senaste lanseringen och jämför dess datum med releasedatumet. Bedöm vad produkt lämnade över, inte vad marknadsföringen senare gjorde av det. Själva materialet verifierar aspekten.',
  'What did you get, or give, for the latest launch, and when?':
    'Vad fick du, eller gav du, inför den senaste lanseringen, och när?',
  'Which question from a customer could nobody answer on that day?':
    'Vilken fråga från en kund kunde ingen besvara den dagen?',
  'What happens around a release?': 'Vad händer kring en release?',
  'Nothing in particular happens': 'Inget särskilt händer',
  'Release notes are sent out': 'Versionsinformation skickas ut',
  'There is a launch plan without targets': 'Det finns en lanseringsplan utan mål',
  'There is a launch plan with targets for adoption or revenue':
    'Det finns en lanseringsplan med mål för användning eller intäkter',
  'There is a launch plan with such targets, and a review after 90 days that feeds the roadmap':
    'Det finns en lanseringsplan med sådana mål, och en uppföljning efter 90 dagar som går in i roadmapen',
  'Talk about the latest release that customers could notice, not about the best one. A plan counts when it had an owner and dates; a review counts when something on the roadmap changed because of it.':
    'Tala om den senaste releasen som kunderna kunde märka, inte om den bästa. En plan räknas när den hade en ansvarig och datum; en uppföljning räknas när något på roadmapen ändrades på grund av den.',
  'How many customers use the latest large feature today?':
    'Hur många kunder använder den senaste stora funktionen i dag?',
  'Who looked at that figure, and what did they do about it?':
    'Vem tittade på den siffran, och vad gjorde de åt den?',
  'For each of the twelve skills, which level is there today, and which level does the job require?':
    'Vilken nivå finns i dag för var och en av de tolv kompetenserna, och vilken nivå kräver jobbet?',
  'Unknown: has not met this yet': 'Okänt: har inte stött på detta ännu',
  'Aware: knows what it is about': 'Medveten: vet vad det handlar om',
  'With help: can do it when somebody guides': 'Med hjälp: klarar det när någon vägleder',
  'Independent: does it without help': 'Självständig: gör det utan hjälp',
  'Advanced: does it well and coaches others': 'Avancerad: gör det bra och coachar andra',
  'Authority: is asked for advice beyond the company': 'Auktoritet: tillfrågas om råd även utanför företaget',
  'Product managers rate themselves; a product leader rates the average product manager. Fill in the required level first, for the job and not for the person. Ask for one recent example for each level 4 or 5, which guards against knowing without doing. A required level of 0 takes the skill out of the count. Results of single people stay with them and their manager.':
    'Produktchefer betygsätter sig själva; en produktdirektör betygsätter den genomsnittliga produktchefen. Fyll i den nivå som krävs först, för jobbet och inte för personen. Be om ett färskt exempel för varje nivå 4 eller 5, det skyddar mot att veta utan att göra. En krävd nivå på 0 tar bort kompetensen ur räkningen. Enskildas resultat stannar hos dem och deras chef.',
  'What is your most recent example for each skill you placed at level 4 or 5?':
    'Vilket är ditt färskaste exempel för varje kompetens som du satte på nivå 4 eller 5?',
  'In which of these skills has a gap cost the product something in the last year?':
    'I vilken av dessa kompetenser har ett gap kostat produkten något under det senaste året?',
  'How does the attention of product managers divide between technology, market and business?':
    'Hur fördelas produktchefernas uppmärksamhet mellan teknik, marknad och affär?',
  'Technology and the solution': 'Teknik och lösningen',
  'Customers and the market': 'Kunder och marknaden',
  'Business: price, cost and strategy': 'Affär: pris, kostnad och strategi',
  'Attention is what fills meetings and conversations, not what stands in the job description. When the respondent hesitates, list the topics of the last three meetings with a product manager and count. Very little attention to technology is not healthy either.':
    'Uppmärksamhet är det som fyller möten och samtal, inte det som står i befattningsbeskrivningen. Om respondenten tvekar, lista ämnena för de tre senaste mötena med en produktchef och räkna. Mycket liten uppmärksamhet på teknik är inte heller sunt.',
  'What were your last three meetings with or as a product manager about?':
    'Vad handlade dina tre senaste möten med eller som produktchef om?',
  'What does a product manager here bring up unasked?':
    'Vad tar en produktchef här upp utan att bli tillfrågad?',
};
