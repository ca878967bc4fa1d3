import type { TextCatalogue } from '../../../template/withTranslations';

export const interviewScript: TextCatalogue = {
  'Thank you for taking the time. I want to find out how product management works here, so that whatever the company does next helps where it is needed. I am not here to mark anybody.':
    'Tack för att du tar dig tid. Jag vill ta reda på hur produktledning fungerar här, så att det företaget gör härnäst hjälper där det behövs. Jag är inte här för att betygsätta någon.',
  'There are no right answers. If you do not know something, say so: that is worth as much to me as an answer. You may pass over any question.':
    'Det finns inga rätta svar. Om du inte vet något, säg det: det är lika mycket värt för mig som ett svar. Du får hoppa över vilken fråga du vill.',
  'I write down what you say. Your name does not appear in the report, and I pass on no single answer with your name on it. What many people say is put together by group; a group of very few is folded into a larger one, unless everybody in it agrees otherwise.':
    'Jag skriver ner det du säger. Ditt namn syns inte i rapporten, och jag lämnar inte vidare något enskilt svar med ditt namn på. Det som många säger läggs samman per grupp; en mycket liten grupp slås ihop med en större, om inte alla i den går med på något annat.',
  'I may want to use your own words. I will do so only if you allow it, and without your name. You can take that back until the report is out.':
    'Jag kan vilja använda dina egna ord. Det gör jag bara om du tillåter det, och utan ditt namn. Du kan ta tillbaka det ända tills rapporten är klar.',
  'If something important comes up that does not fit the question, I put it on a list, and we come back to it at the end.':
    'Om något viktigt kommer upp som inte passar in i frågan skriver jag upp det på en lista, och vi återkommer till det i slutet.',
};
