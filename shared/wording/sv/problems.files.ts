import type { fileProblems as english } from '../en/problems.files';
import type { Texts } from '../texts';

export const fileProblems: Texts<typeof english> = {
  'exchange-not-json': {
    title: '{{fileName}} är inte en JSON-fil.',
    whatToDo: 'Inget av den sparades. Välj en fil som Plumbline exporterat, eller laga dess JSON.',
  },
  'exchange-too-large': {
    title: '{{fileName}} är större än {{limitMb}} MB.',
    whatToDo:
      'Inget av den sparades. Ett exporterat uppdrag är mycket mindre; kontrollera att det är rätt fil.',
  },
  'exchange-too-deep': {
    title: '{{fileName}} är nästlad mer än {{limitLevels}} nivåer djupt.',
    whatToDo: 'Inget av den sparades. Ingen fil från Plumbline är det; kontrollera att det är rätt fil.',
  },
  'exchange-too-many': {
    title: '{{fileName}} innehåller fler än {{limit}} värden.',
    whatToDo: 'Inget av den sparades. Ingen fil från Plumbline gör det; kontrollera att det är rätt fil.',
  },
  'file-not-text': {
    title: '{{fileName}} är inte en textfil i UTF-8.',
    whatToDo: 'Inget av den sparades. Spara den som UTF-8, eller välj en fil som Plumbline exporterat.',
  },
  'container-refused': {
    title: '{{fileName}} avvisas: {{entry}} {{reason}}.',
    whatToDo: 'Inget av den sparades. Be om filen igen, exporterad av Plumbline och skickad oförändrad.',
  },
  'import-gone': {
    title: 'Det som visades finns inte längre till hands.',
    whatToDo: 'Inget importerades. Välj filen igen.',
  },
  'import-not-undoable': {
    title: 'Detta kom inte från en fil som kan tas tillbaka.',
    whatToDo: 'Inget har ändrats. Flytta det till papperskorgen i stället.',
  },
  'exchange-too-new': {
    title:
      '{{fileName}} exporterades av ett nyare Plumbline (version {{found}}, detta läser upp till {{newestKnown}}).',
    whatToDo: 'Inget av den sparades. Importera den med det nyare Plumbline, eller be om en äldre export.',
  },
  'exchange-faulty': {
    title_one: '{{fileName}} kan inte tas in: ett ställe är felaktigt.',
    title_other: '{{fileName}} kan inte tas in: {{count}} ställen är felaktiga.',
    whatToDo: 'Inget av den sparades. Rätta det som anges här och försök igen.',
  },
  'answers-damaged': {
    title: '{{fileName}} har ändrats efter att den sparades, eller är inte fullständig.',
    whatToDo: 'Inget togs ur den. Be om filen igen, så som den sparades från sidan.',
  },
  'answers-other-engagement': {
    title: '{{fileName}} hör till ett annat uppdrag.',
    whatToDo: 'Inget togs ur den. Öppna det uppdrag som dess självskattning gjordes i.',
  },
  'answers-other-template': {
    title: '{{fileName}} besvarades mot {{template}} {{version}}, inte mot det här uppdragets mall.',
    whatToDo: 'Inget togs ur den. Öppna det uppdrag som dess självskattning gjordes i.',
  },
  'answers-other-group': {
    title: '{{fileName}} besvarades av {{title}} för en annan grupp än den personen är i nu.',
    whatToDo: 'Inget togs ur den. Sätt tillbaka personen i den gruppen och läs sedan in filen igen.',
  },

  'table-damaged': {
    title:
      '{{fileName}} kan inte läsas som tabell: på rad {{row}} är ett citattecken inte avslutat, eller så ligger celler fel.',
    whatToDo:
      'Inget togs ur den. Spara den igen från kalkylprogrammet som CSV, eller kopiera cellerna och klistra in dem.',
  },
  'table-too-large': {
    title:
      '{{fileName}} är större än en tabell får vara: {{rows}} rader, {{columns}} kolumner, {{cellCharacters}} tecken i en cell.',
    whatToDo: 'Inget togs ur den. Dela upp den, eller ta bort det som inte är svar.',
  },
  'table-without-questions': {
    title: 'Ingen kolumn säger vad som frågades. Den första raden innehåller: {{found}}',
    whatToDo:
      'Inget togs ur den. Den första raden namnger kolumnerna: ”respondent”, ”question” och ”answer”, eller själva frågorna, en per kolumn.',
  },

  'font-kind-unknown': {
    title: 'Filen är inte ett typsnitt som Plumbline läser.',
    whatToDo: 'Inget har ändrats. Välj en TTF-, OTF- eller WOFF2-fil.',
  },
  'font-too-large': {
    title: 'Typsnittet är större än {{limitMb}} MB.',
    whatToDo: 'Inget har ändrats. Välj ett mindre snitt av det, till exempel ett utan östasiatiska tecken.',
  },
  'font-collection': {
    title: 'Filen innehåller flera typsnitt.',
    whatToDo: 'Inget har ändrats. Välj en fil med ett enda.',
  },
  'font-damaged': {
    title: 'Typsnittet är skadat, slutar för tidigt eller kan inte rita de latinska bokstäverna.',
    whatToDo: 'Inget har ändrats. Be om filen igen, eller välj ett annat typsnitt.',
  },
  'font-not-for-documents': {
    title: 'Tillverkaren av {{family}} tillåter det inte i dokument.',
    whatToDo:
      'Inget har ändrats. Välj ett annat typsnitt, eller be tillverkaren om en licens för inbäddning.',
  },
  'font-too-costly': {
    title: 'Att läsa typsnittet tog mer tid eller minne än något vanligt gör, så det stoppades.',
    whatToDo: 'Inget har ändrats. Välj en annan fil.',
  },
  'font-crashed': {
    title: 'Programmet som läser typsnitt stannade ({{detail}}).',
    whatToDo: 'Inget har ändrats. Försök igen; med ett annat typsnitt om det händer igen.',
  },
  'font-cancelled': {
    title: 'Läsningen av typsnittet avbröts.',
    whatToDo: 'Inget har ändrats.',
  },

  'disk-full': {
    title: 'Disken är full, så den senaste ändringen är inte sparad.',
    whatToDo:
      'Allt som sparats tidigare är tryggt. Frigör utrymme och försök sedan igen; din text står kvar på skärmen.',
  },
  'folder-read-only': {
    title: 'Det går inte att skriva i datamappen.',
    whatToDo: 'Det som är sparat är tryggt. Tillåt skrivning i mappen eller starta Plumbline med en annan.',
  },
  'folder-missing': {
    title: 'Datamappen finns inte.',
    whatToDo: 'Anslut den enhet som den ligger på, eller starta Plumbline med en annan mapp.',
  },
  'write-failed': {
    title: 'Det gick inte att spara ({{file}}, {{systemCode}}).',
    whatToDo: 'Allt som sparats tidigare är tryggt. Försök igen; din text står kvar på skärmen.',
  },
  'save-unconfirmed': {
    title: 'Ändringen är skriven, men disken bekräftade den inte ({{file}}, {{systemCode}}).',
    whatToDo: 'Den finns där om inte strömmen går nu. Kontrollera disken och spara sedan igen.',
  },
  'read-failed': {
    title: '{{file}} kan inte läsas ({{systemCode}}).',
    whatToDo:
      'Inget har ändrats. Kontrollera disken och rättigheterna till datamappen och försök sedan igen.',
  },
  'file-not-ours': {
    title: '{{file}} skrevs inte av Plumbline.',
    whatToDo: 'Den lämnades som den är. Flytta ut den ur datamappen, eller välj en annan mapp.',
  },
  'file-too-new': {
    title:
      '{{file}} skrevs av ett nyare Plumbline (version {{found}}, detta läser upp till {{newestKnown}}).',
    whatToDo: 'Den lämnades som den är. Öppna den med det nyare Plumbline.',
  },
  'file-changed-outside': {
    title: '{{file}} ändrades av ett annat program medan den var öppen här.',
    whatToDo:
      'Din version är sparad. Den andra ligger kvar bredvid som en konfliktkopia: jämför de två innan du tar bort den.',
  },
  'file-too-large': {
    title: '{{file}} är större än något som Plumbline skriver (gräns {{capBytes}} byte).',
    whatToDo: 'Den lämnades som den är. Kontrollera att det är rätt fil.',
  },
  'file-damaged': {
    title: '{{file}} är skadad.',
    whatToDo:
      'Den skadade filen behålls. Återställ datamappen från en säkerhetskopia, eller fortsätt utan den här delen.',
  },
  'folder-in-use': {
    title: 'Datamappen används av ett annat Plumbline (på {{host}}, process {{pid}}, sedan {{since}}).',
    whatToDo: 'Inget har ändrats. Stäng det andra, eller starta Plumbline med en annan mapp.',
  },
  'folder-taken-over': {
    title: 'Ett annat Plumbline har tagit över datamappen (på {{host}}, process {{pid}}, sedan {{since}}).',
    whatToDo:
      'Det som visades som sparat är tryggt. Det här fönstret sparar inget mer: kopiera ut det du behöver, stäng det och fortsätt i det andra.',
  },
  'read-only': {
    title: 'Datamappen är öppen endast för läsning.',
    whatToDo: 'Inget har ändrats. Stäng det andra programmet som använder den och öppna den sedan igen.',
  },
  'workspace-closed': {
    title: 'Plumbline stängs.',
    whatToDo: 'Det som är sparat är tryggt. Starta Plumbline igen för att fortsätta.',
  },
  'engagement-not-found': {
    title: 'Det finns inget uppdrag {{engagement}} här.',
    whatToDo: 'Det kan ha tagits bort för gott. Gå tillbaka till listan.',
  },
  'erasure-unfinished': {
    title: 'Raderingen är beslutad, men disken släpper inte de gamla filerna ännu.',
    whatToDo:
      'Allt som skulle stanna är tryggt. Stäng program som kan läsa datamappen och försök igen, eller starta om Plumbline: då slutförs raderingen.',
  },
  'engagement-exists': {
    title: 'Det finns redan ett uppdrag med id {{engagement}}.',
    whatToDo: 'Inget har ändrats. Öppna det i listan.',
  },
  'template-not-found': {
    title: 'Mallen {{template}} {{version}} finns inte i datamappen.',
    whatToDo: 'Inget har ändrats. Läs in listan över mallar igen.',
  },
  'template-exists': {
    title: 'Det finns redan en annan mall under {{template}} {{version}}.',
    whatToDo: 'Inget har ändrats. Kopiera mallen under ett annat namn först.',
  },
  'attachment-not-found': {
    title: 'En bild eller ett dokument som hör hit saknas.',
    whatToDo:
      'Allt annat är tryggt. Lägg till filen igen, eller återställ datamappen från en säkerhetskopia.',
  },
};
