import type { TextCatalogue } from '../../../template/withTranslations';

export const skills: TextCatalogue = {
  'Product manager, generalist': 'Produktchef, generalist',
  'Technical or platform product manager': 'Teknisk produktchef eller plattformsproduktchef',
  'Product marketing manager': 'Produktmarknadsförare',
  'Product owner of a team': 'Ett teams produktägare',
  'Customer and user insight': 'Kund- och användarinsikt',
  'Market and competitor analysis': 'Marknads- och konkurrentanalys',
  'Business case and product finance': 'Affärskalkyl och produktekonomi',
  'Pricing and packaging': 'Prissättning och paketering',
  'Requirements and backlog': 'Krav och backlog',
  'Technology literacy': 'Teknisk förståelse',
  'Go-to-market and launch': 'Go-to-market och lansering',
  'Influence and communication': 'Påverkan och kommunikation',
  'Lifecycle and end of life': 'Livscykel och avveckling',
};
