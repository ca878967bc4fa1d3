import type { TextCatalogue } from '../../../template/withTranslations';

export const groups: TextCatalogue = {
  Executives: 'Företagsledning',
  'Managing directors, owners and members of the top team who decide about money and direction':
    'Verkställande direktörer, ägare och medlemmar av ledningsgruppen som beslutar om pengar och inriktning',
  'Product leaders': 'Produktdirektörer',
  'Heads of product and others who lead the product managers':
    'Produktdirektörer och andra som leder produktcheferna',
  'Product managers': 'Produktchefer',
  'Product managers and product owners, including those who do the job beside another one':
    'Produktchefer och produktägare, även de som gör jobbet vid sidan av ett annat',
  'Engineering, design and test': 'Utveckling, design och test',
  'Engineers, designers and testers who make the product, and those who lead them':
    'Utvecklare, designer och testare som gör produkten, och de som leder dem',
  'Sellers, account managers, sales engineers and those who lead them':
    'Säljare, kundansvariga, säljtekniker och de som leder dem',
  Marketing: 'Marknadsföring',
  'People who plan and run marketing, communication and demand generation':
    'De som planerar och driver marknadsföring, kommunikation och efterfrågeskapande',
  'People who introduce, train, support and keep existing customers':
    'De som tar in, utbildar, hjälper och behåller befintliga kunder',
  Finance: 'Ekonomi',
  'Controllers and finance leaders who see revenue, margin and cost by product':
    'Controllers och ekonomichefer som ser intäkter, marginal och kostnad per produkt',
};
