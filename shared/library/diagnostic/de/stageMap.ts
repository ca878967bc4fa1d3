import type { TextCatalogue } from '../../../template/withTranslations';

export const stageMap: TextCatalogue = {
  'Independent projects': 'Unabhängige Projekte',
  'Each customer has its own code and its own plan.': 'Jeder Kunde hat eigenen Code und einen eigenen Plan.',
  'Over 80%': 'Über 80 %',
  'Find what repeats, and interview five customers about the same problem.':
    'Finden Sie, was sich wiederholt, und befragen Sie fünf Kunden zu demselben Problem.',
  'Three customers share a problem that is worth paying for.':
    'Drei Kunden teilen ein Problem, für dessen Lösung sie bezahlen würden.',
  'Feature reuse': 'Wiederverwendung von Funktionen',
  'Parts are copied from one project to the next.': 'Teile werden von einem Projekt ins nächste kopiert.',
  '60 to 80%': '60 bis 80 %',
  'Catalogue what is reused, and decide whether to become a product company.':
    'Erfassen Sie, was wiederverwendet wird, und entscheiden Sie, ob das Unternehmen ein Produktunternehmen werden soll.',
  'Product recognised': 'Erkennbares Produkt',
  'A common product has a name inside the projects.':
    'Ein gemeinsames Produkt hat in den Projekten einen Namen.',
  '40 to 60%': '40 bis 60 %',
  'Define the standard offer with its limits, and set the rule for exceptions.':
    'Legen Sie das Standardangebot mit seinen Grenzen fest und stellen Sie die Regel für Ausnahmen auf.',
  'The first sale is made without code changes.': 'Der erste Verkauf gelingt ohne Änderungen am Code.',
  'Product base': 'Produktbasis',
  'A shared base carries customer layers on top.': 'Eine gemeinsame Basis trägt Kundenschichten.',
  '25 to 40%': '25 bis 40 %',
  'Split the roadmap, publish a price list and realign sales rewards.':
    'Teilen Sie die Roadmap auf, veröffentlichen Sie eine Preisliste und richten Sie die Vergütung im Vertrieb neu aus.',
  'Bespoke work takes less than 25% of capacity for two quarters.':
    'Einzelanfertigungen nehmen zwei Quartale lang weniger als 25 % der Kapazität.',
  Standardising: 'Standardisierung',
  'Customer layers shrink into settings and interfaces.':
    'Kundenschichten schrumpfen zu Einstellungen und Schnittstellen.',
  '10 to 25%': '10 bis 25 %',
  'Reduce variants, fund products instead of projects, and steer by product metrics.':
    'Bauen Sie Varianten ab, finanzieren Sie Produkte statt Projekte und steuern Sie nach Produktkennzahlen.',
  '80% of customers run the current version.': '80 % der Kunden nutzen die aktuelle Version.',
  'Configurable or standard product': 'Konfigurierbares oder Standardprodukt',
  'Customers configure and partners extend.': 'Kunden konfigurieren, und Partner erweitern.',
  'Under 10 to 15%': 'Unter 10 bis 15 %',
  'Grow by segment, look after pricing and retire what no longer pays.':
    'Wachsen Sie je Segment, pflegen Sie die Preise und kündigen Sie ab, was sich nicht mehr lohnt.',
  'This is the last stage: keep exceptions under the ceiling.':
    'Das ist die letzte Stufe: Halten Sie Ausnahmen unter der Obergrenze.',
};
