import type { TextCatalogue } from '../../../template/withTranslations';

export const groups: TextCatalogue = {
  Executives: 'Geschäftsleitung',
  'Managing directors, owners and members of the top team who decide about money and direction':
    'Geschäftsführung, Inhaber und Mitglieder des obersten Führungskreises, die über Geld und Richtung entscheiden',
  'Product leaders': 'Produktleitung',
  'Heads of product and others who lead the product managers':
    'Leiterinnen und Leiter des Produktbereichs und andere, die Produktmanager führen',
  'Product managers': 'Produktmanager',
  'Product managers and product owners, including those who do the job beside another one':
    'Produktmanager und Product Owner, auch solche, die diese Aufgabe neben einer anderen wahrnehmen',
  'Engineering, design and test': 'Entwicklung, Design und Test',
  'Engineers, designers and testers who make the product, and those who lead them':
    'Fachleute für Entwicklung, Design und Test, die das Produkt herstellen, und ihre Führungskräfte',
  Sales: 'Vertrieb',
  'Sellers, account managers, sales engineers and those who lead them':
    'Verkäufer, Key-Account-Manager, Vertriebsingenieure und ihre Führungskräfte',
  Marketing: 'Marketing',
  'People who plan and run marketing, communication and demand generation':
    'Menschen, die Marketing, Kommunikation und Nachfragegewinnung planen und durchführen',
  'Customer success and support': 'Kundenbetreuung und Support',
  'People who introduce, train, support and keep existing customers':
    'Menschen, die bestehende Kunden einführen, schulen, unterstützen und halten',
  Finance: 'Finanzen',
  'Controllers and finance leaders who see revenue, margin and cost by product':
    'Fachleute aus Controlling und Finanzleitung, die Umsatz, Marge und Kosten je Produkt sehen',
};
