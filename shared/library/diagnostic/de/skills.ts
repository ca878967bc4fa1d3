import type { TextCatalogue } from '../../../template/withTranslations';

export const skills: TextCatalogue = {
  'Product manager, generalist': 'Produktmanager, Generalist',
  'Technical or platform product manager': 'Technischer oder Plattform-Produktmanager',
  'Product marketing manager': 'Produktmarketing-Manager',
  'Product owner of a team': 'Product Owner eines Teams',
  'Customer and user insight': 'Kunden- und Nutzerverständnis',
  'Market and competitor analysis': 'Markt- und Wettbewerbsanalyse',
  'Business case and product finance': 'Business Case und Produktfinanzen',
  'Pricing and packaging': 'Preise und Produktpakete',
  'Requirements and backlog': 'Anforderungen und Backlog',
  'Technology literacy': 'Technisches Verständnis',
  'Go-to-market and launch': 'Markteintritt und Markteinführung',
  'Influence and communication': 'Einfluss und Kommunikation',
  'Lifecycle and end of life': 'Lebenszyklus und Lebensende',
};
