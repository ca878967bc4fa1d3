import type { Outputs } from '../../template/outputs';
import { en } from './write';

/** Map of stages from projects to products (section 5.3). Revenue bands are working values around F16. */
export const stageMap: Outputs['stageMap'] = {
  question: 'model.stage',
  stages: [
    {
      option: 'a',
      name: en('Independent projects'),
      recognisedBy: en('Each customer has its own code and its own plan.'),
      bespokeRevenue: en('Over 80%'),
      workNow: en('Find what repeats, and interview five customers about the same problem.'),
      moveOnWhen: en('Three customers share a problem that is worth paying for.'),
      recommendations: [],
    },
    {
      option: 'b',
      name: en('Feature reuse'),
      recognisedBy: en('Parts are copied from one project to the next.'),
      bespokeRevenue: en('60 to 80%'),
      workNow: en('Catalogue what is reused, and decide whether to become a product company.'),
      moveOnWhen: en('The transition decision is signed.'),
      recommendations: ['R20'],
    },
    {
      option: 'c',
      name: en('Product recognised'),
      recognisedBy: en('A common product has a name inside the projects.'),
      bespokeRevenue: en('40 to 60%'),
      workNow: en('Define the standard offer with its limits, and set the rule for exceptions.'),
      moveOnWhen: en('The first sale is made without code changes.'),
      recommendations: ['R21', 'R22'],
    },
    {
      option: 'd',
      name: en('Product base'),
      recognisedBy: en('A shared base carries customer layers on top.'),
      bespokeRevenue: en('25 to 40%'),
      workNow: en('Split the roadmap, publish a price list and realign sales rewards.'),
      moveOnWhen: en('Bespoke work takes less than 25% of capacity for two quarters.'),
      recommendations: ['R23', 'R24'],
    },
    {
      option: 'e',
      name: en('Standardising'),
      recognisedBy: en('Customer layers shrink into settings and interfaces.'),
      bespokeRevenue: en('10 to 25%'),
      workNow: en('Reduce variants, fund products instead of projects, and steer by product metrics.'),
      moveOnWhen: en('80% of customers run the current version.'),
      recommendations: ['R26', 'R25'],
    },
    {
      option: 'f',
      name: en('Configurable or standard product'),
      recognisedBy: en('Customers configure and partners extend.'),
      bespokeRevenue: en('Under 10 to 15%'),
      workNow: en('Grow by segment, look after pricing and retire what no longer pays.'),
      moveOnWhen: en('This is the last stage: keep exceptions under the ceiling.'),
      recommendations: [],
    },
  ],
  wideFrom: 2,
};
