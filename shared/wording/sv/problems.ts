import type { problems as english } from '../en/problems';
import type { Texts } from '../texts';
import { answerProblems } from './problems.answers';
import { backupProblems } from './problems.backups';
import { evidenceProblems } from './problems.evidence';
import { fileProblems } from './problems.files';
import { imageProblems } from './problems.images';
import { packProblems } from './problems.packs';
import { reportProblems } from './problems.reports';

export const problems: Texts<typeof english> = {
  ...answerProblems,
  ...evidenceProblems,
  ...imageProblems,
  ...fileProblems,
  ...packProblems,
  ...reportProblems,
  ...backupProblems,

  'operation-unknown': {
    title: 'Plumbline känner inte till begäran ”{{operation}}”.',
    whatToDo: 'Inget har ändrats. Läs in sidan igen; den kan vara äldre än arbetsbänken bakom den.',
  },
  'bad-request': {
    title: 'Begäran passar inte: {{path}} ska vara {{expected}}.',
    whatToDo: 'Inget har ändrats. Rätta uppgiften, eller läs in sidan igen och försök på nytt.',
  },
  unexpected: {
    title: 'Något gick fel inne i Plumbline.',
    whatToDo:
      'Ditt sparade arbete är tryggt. Försök igen; om det händer igen, starta om Plumbline och ange {{reference}}.',
  },
  'connection-lost': {
    title: 'Arbetsbänken bakom den här sidan svarar inte.',
    whatToDo:
      'Det du skrev stannar på sidan. Starta Plumbline igen på samma datamapp; sidan fortsätter av sig själv.',
  },
  'key-refused': {
    title: 'Den här sidan öppnades för en annan start av Plumbline.',
    whatToDo: 'Det som är sparat är tryggt. Öppna den adress som Plumbline skrev ut vid starten.',
  },

  'client-unknown': {
    title: 'Den här kunden är inte längre registrerad.',
    whatToDo: 'Inget har ändrats. Välj en annan kund eller ange en ny.',
  },
  'brand-unknown': {
    title: 'Det här varumärket finns inte längre.',
    whatToDo: 'Inget har ändrats. Välj ett annat varumärke.',
  },
  'brand-in-use': {
    title_one: 'Varumärket används av ett uppdrag.',
    title_other: 'Varumärket används av {{count}} uppdrag.',
    whatToDo: 'Det behölls. Välj först ett annat varumärke för dem.',
  },
  'template-unknown': {
    title: 'Det finns ingen mall {{template}} i version {{version}} här.',
    whatToDo: 'Inget har ändrats. Välj en annan mall, eller importera en fil som har den med sig.',
  },
  'template-built-in': {
    title: 'Den inbyggda mallen förblir som den är.',
    whatToDo: 'Gör en kopia under ett eget namn och ändra den.',
  },
  'template-in-use': {
    title_one: 'Mallen används av ett uppdrag.',
    title_other: 'Mallen används av {{count}} uppdrag.',
    whatToDo: 'Den behölls: ett uppdrag behöver mallen det började med så länge det finns.',
  },
  'meetings-undated': {
    title: 'Inget möte har en dag ännu.',
    whatToDo: 'Ge mötet en dag, och en tid om det finns en; sedan kan en kalender ta emot det.',
  },
  'template-edit-misfit': {
    title: 'Ändringen passar inte mallen: {{path}}.',
    whatToDo: 'Mallen är som den var. Läs in den igen och försök på nytt.',
  },
  'fact-unknown': {
    title: 'Mallens faktablad har ingen rad ”{{fact}}”.',
    whatToDo: 'Inget har ändrats. Använd en av de uppgifter som mallen frågar efter.',
  },
  'group-unknown': {
    title: 'Mallen har ingen grupp ”{{group}}”.',
    whatToDo: 'Inget har ändrats. Välj en av mallens grupper.',
  },
  'facet-unknown': {
    title: 'Mallen har ingen aspekt ”{{facet}}”.',
    whatToDo: 'Inget har ändrats. Välj en av mallens aspekter.',
  },
  'symptom-unknown': {
    title: 'Mallen har inget symtom ”{{symptom}}”.',
    whatToDo: 'Inget har ändrats. Välj ett av mallens symtom.',
  },
  'skill-unknown': {
    title: 'Mallen har ingen kompetens ”{{skill}}”.',
    whatToDo: 'Inget har ändrats. Välj en av mallens kompetenser.',
  },
  'dimension-unknown': {
    title: 'Mallen har ingen dimension ”{{dimension}}”.',
    whatToDo: 'Inget har ändrats. Välj en av mallens dimensioner.',
  },
  'recommendation-unknown': {
    title: 'Det finns ingen rekommendation ”{{recommendation}}”, varken i mallen eller bland dina egna.',
    whatToDo: 'Inget har ändrats. Läs in uppdraget igen; rekommendationen kan ha tagits bort.',
  },
  'wave-unknown': {
    title: 'Planen har ingen våg {{wave}}: väntade 1 till {{waves}}.',
    whatToDo: 'Inget har ändrats. Välj en av planens vågor, eller skjut upp punkten till senare.',
  },
  'own-recommendation-unknown': {
    title: 'Det finns ingen egen rekommendation som heter ”{{recommendation}}”.',
    whatToDo: 'Inget har ändrats. Läs in uppdraget igen; rekommendationen kan ha tagits bort.',
  },
  'own-recommendation-exists': {
    title: 'Det finns redan en egen rekommendation som heter ”{{recommendation}}”.',
    whatToDo: 'Inget har ändrats. Öppna den registrerade i stället.',
  },
  'history-moved-on': {
    title: 'Uppdraget har ändrats under tiden.',
    whatToDo: 'Inget ångrades eller gjordes om. Titta på vad som nu står på tur och försök en gång till.',
  },
  'decision-reason-missing': {
    title: 'Beslutet om ”{{recommendation}}” saknar skäl.',
    whatToDo:
      'Inget har ändrats. Säg varför du avviker från den beräknade planen; att godta den som den är kräver inget skäl.',
  },
  'earlier-other-client': {
    title: 'Det tidigare uppdraget gällde en annan kund.',
    whatToDo: 'Inget har ändrats. Välj ett uppdrag för samma kund.',
  },
  'follow-up-circular': {
    title: 'Ett uppdrag kan inte följa upp sig självt, eller ett som följer det.',
    whatToDo: 'Inget har ändrats. Välj ett tidigare uppdrag för samma kund.',
  },
  'erasure-names-person': {
    title: 'Skälet nämner den person som ska glömmas.',
    whatToDo: 'Inget raderades. Skälet stannar i historiken, så säg det utan namnet.',
  },
  'engagement-not-in-bin': {
    title: 'Bara ett uppdrag i papperskorgen kan tas bort för gott.',
    whatToDo: 'Inget togs bort. Flytta det till papperskorgen först.',
  },
  'engagement-not-active': {
    title: 'Det här uppdraget ligger i arkivet eller i papperskorgen.',
    whatToDo: 'Inget har ändrats. Återställ det för att fortsätta arbeta med det.',
  },
  'sample-not-open': {
    title: 'Exempel {{sample}} är inte öppet.',
    whatToDo: 'Inget har ändrats. Öppna det först.',
  },

  'respondent-unknown': {
    title: 'Det finns ingen respondent ”{{respondent}}”.',
    whatToDo: 'Inget har ändrats. Läs in uppdraget igen; respondenten kan ha tagits bort.',
  },
  'respondent-exists': {
    title: 'Det finns redan en respondent ”{{respondent}}”.',
    whatToDo: 'Inget har ändrats. Öppna den registrerade i stället.',
  },
  'session-unknown': {
    title: 'Den här intervjun är inte längre registrerad.',
    whatToDo: 'Det som sparats är tryggt. Starta intervjun igen från listan över respondenter.',
  },
  'meeting-unknown': {
    title: 'Det här mötet är inte längre registrerat.',
    whatToDo: 'Det som sparats är tryggt. Planera mötet igen från listan över respondenter.',
  },

  'pdf-timed-out': {
    title: 'Rapporten tog längre än {{seconds}} sekunder och stoppades.',
    whatToDo: 'Uppdraget är orört. Försök igen, eller korta mycket långa anteckningar.',
  },
  'pdf-cancelled': {
    title: 'Rapporten avbröts.',
    whatToDo: 'Uppdraget är orört, och ingen fil skrevs.',
  },
  'pdf-out-of-memory': {
    title: 'Rapporten behövde mer än {{limitMb}} MB minne och stoppades.',
    whatToDo: 'Uppdraget är orört. Använd en mindre logotyp eller korta mycket långa anteckningar.',
  },
  'pdf-crashed': {
    title: 'Programmet som ritar rapporter stannade ({{detail}}).',
    whatToDo: 'Uppdraget är orört. Försök igen; utan logotypen om det händer igen.',
  },
  'pdf-failed': {
    title: 'Rapporten kunde inte ritas ({{detail}}).',
    whatToDo: 'Uppdraget är orört. Försök igen; utan logotypen om det händer igen.',
  },
  'pdf-invalid': {
    title: 'Det som ritades är inte en hel PDF-fil ({{detail}}).',
    whatToDo: 'Uppdraget är orört, och ingen fil skrevs. Försök igen.',
  },
  'notes-owed': {
    title: 'Rapporten väntar på en anteckning om: {{facets}}.',
    whatToDo:
      'Ovanligt mycket av detta besvarades med ”ej tillämpligt”. Skriv under Iakttagelser, Blinda fläckar varför det inte är tillämpligt, och gör sedan rapporten igen. Inget har ändrats.',
  },
  'report-too-large': {
    title: 'Rapporten innehåller mer text än {{limitMb}} MB.',
    whatToDo: 'Uppdraget är orört. Korta mycket långa anteckningar och försök igen.',
  },
  'delivery-failed': {
    title: '{{fileName}} kunde inte skrivas ({{detail}}).',
    whatToDo: 'Uppdraget är orört. Välj en annan plats och försök igen.',
  },

  /** Faults of a file that are problems nowhere else; they stand behind the place they are about. */
  faults: {
    expected: 'väntade {{expected}}',
    'duplicate-answer': '{{respondent}} besvarar ”{{question}}” mer än en gång: väntade ett svar',
    'duplicate-respondent': 'respondenten ”{{respondent}}” står mer än en gång: väntade en post',
    'duplicate-entry': '”{{of}}” står mer än en gång: väntade en post',
    'exchange-template-unknown':
      'mallen {{template}} {{version}} är inte känd här: väntade en känd, eller mallen inbäddad i filen',
    'exchange-template-differs':
      'detta är inte den {{template}} {{version}} som är känd här: väntade samma innehåll eller en annan version',
    'exchange-template-faulty': 'den här delen av den inbäddade mallen hänger inte ihop ({{fault}})',
    more: 'Det finns fler felaktiga ställen; dessa är de första {{count}}.',
  },
  container: {
    'not-a-zip': 'är inte en zip-fil',
    'too-many-entries': 'innehåller för många poster',
    'too-large': 'är för stor',
    'packed-too-tightly': 'är tätare packad än något vi skriver',
    'name-unsafe': 'har ett namn som leder någon annanstans eller som vi aldrig skriver',
    'name-twice': 'finns där två gånger, kanske med andra bokstäver',
    'not-a-file': 'är en länk eller en mapp, inte en fil',
    encrypted: 'är krypterad, vilket den här versionen inte kan öppna',
    damaged: 'är skadad',
    missing: 'saknas',
    unlisted: 'är inte nämnd i förteckningen',
    'size-differs': 'har en annan storlek än den säger',
    'not-as-said': 'är inte det slags fil den sägs vara',
    'hash-differs': 'har en annan kontrollsumma än förteckningen säger',
  },
  kinds: {
    number: 'ett tal',
    option: 'ett alternativ',
    options: 'en lista med alternativ',
    allocation: 'heltal per del som tillsammans blir 100',
    ranking: 'alternativen i sin ordning',
    text: 'en text',
    matrix: 'nuvarande och krävda nivåer per rad',
  },
  warnings: {
    'glyphs-missing':
      'Inget av rapportens typsnitt har dessa tecken; ett märke står i deras ställe: {{characters}}',
    'logo-left-out': 'Rapporten gjordes utan logotypen. {{reason}}',
    'typeface-left-out': 'Rapporten sattes i Inter, inte i varumärkets typsnitt. {{reason}}',
    'picture-left-out_one':
      'En bild kan inte läsas och utelämnades. Lägg till den igen, eller återställ en säkerhetskopia.',
    'picture-left-out_other':
      '{{count}} bilder kan inte läsas och utelämnades. Lägg till dem igen, eller återställ en säkerhetskopia.',
    'picture-coarse_one':
      'En bild har så få bildpunkter att den trycks liten. En större är lättare att läsa.',
    'picture-coarse_other':
      '{{count}} bilder har så få bildpunkter att de trycks små. Större är lättare att läsa.',
  },
  whole: 'helheten',
};
