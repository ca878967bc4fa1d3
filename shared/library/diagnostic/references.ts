import type { z } from 'zod';
import type { referenceSchema } from '../../template/outputs';
import { en } from './write';

/**
 * Published figures (section 0.2), printed as "reported elsewhere", never as a target. `besides` names questions,
 * facets, dimensions and rules by id, and outputs by their key (`skills`, `stageMap`, `triggers`, `modules`,
 * `selfView`); an empty list is general context.
 */
export const references: z.infer<typeof referenceSchema>[] = [
  {
    code: 'F1',
    figure: en(
      'Product managers spent 27% of their time on strategic and 73% on tactical work; individual contributors thought 51% strategic would be right, executives 60%.',
    ),
    origin: en('Pragmatic Institute annual survey 2019, n = 2,474'),
    status: 'second-hand',
    besides: ['role.time-split'],
  },
  {
    code: 'F2',
    figure: en(
      'Product managers spent 29% of their time on strategic work, in a week of 49 hours of which 18 went to meetings.',
    ),
    origin: en('Pragmatic survey 2013, n about 1,800'),
    status: 'primary',
    besides: [],
  },
  {
    code: 'F3',
    figure: en(
      'Product managers spent 45% of their time firefighting in 2024; an undated trade article gives 52%.',
    ),
    origin: en('Product Focus survey, reported second-hand'),
    status: 'second-hand',
    besides: ['role.time-split'],
  },
  {
    code: 'F4',
    figure: en('One person looks after about three products.'),
    origin: en('Pragmatic survey 2017, n > 3,500'),
    status: 'second-hand',
    besides: ['role.span', 'triggers'],
  },
  {
    code: 'F5',
    figure: en(
      'The skills that product managers rate weakest in themselves are end of life, pricing and competitor analysis; the strongest are domain knowledge, communication and customer understanding.',
    ),
    origin: en(
      '280 Group, now Productside: 15 skills, 74 items, scale 1 to 10, more than 5,700 responses by the third edition',
    ),
    status: 'primary',
    besides: ['skills', 'biz'],
  },
  {
    code: 'F6',
    figure: en(
      'Skills were about 26% higher where formal training and an established process coexist, and nearly 20% higher where a process exists than where there is none.',
    ),
    origin: en('280 Group benchmark 2019, n about 1,680'),
    status: 'primary',
    besides: ['modules'],
  },
  {
    code: 'F7',
    figure: en('Fewer than half of product managers feel ready for their present role.'),
    origin: en('McKinsey product management index 2018'),
    status: 'second-hand',
    besides: [],
  },
  {
    code: 'F8',
    figure: en(
      'About 75% of 5,000 product managers say that good practice is not adopted, is only beginning or is absent in their company.',
    ),
    origin: en('McKinsey, data of November 2022'),
    status: 'primary',
    besides: [],
  },
  {
    code: 'F9',
    figure: en(
      'Of 100 Swedish product managers in technology companies, 53% had engineering or computing degrees; 27% began in development, 17% in sales and 13% in product management.',
    ),
    origin: en('Tolpagorni profile study'),
    status: 'primary',
    besides: ['biz'],
  },
  {
    code: 'F10',
    figure: en('Product managers spent 7.2% of their time with customers.'),
    origin: en('Product Management Festival benchmark 2019, n > 1,000'),
    status: 'primary',
    besides: ['biz.customer-contact'],
  },
  {
    code: 'F11',
    figure: en('Weekly contact with customers is described as the habit to aim for.'),
    origin: en('Torres, continuous discovery (several summaries)'),
    status: 'second-hand',
    besides: ['biz.customer-contact', 'agile.discovery'],
  },
  {
    code: 'F12',
    figure: en(
      '54% of roadmaps describe output and 44% outcomes; about 52% of strategies are driven by requests from executives or customers.',
    ),
    origin: en('ProductPlan 2023, n > 1,500'),
    status: 'primary',
    besides: ['agile.roadmap-form'],
  },
  {
    code: 'F13',
    figure: en('80% of features are rarely or never used.'),
    origin: en('Pendo 2019, 615 subscriptions'),
    status: 'primary',
    besides: ['agile.outcome-check'],
  },
  {
    code: 'F14',
    figure: en(
      'Practitioners cite 5 to 10 engineers per product manager; one study of large vendors found 10 to 20 and worried outside that range; another writer says that no valid data exist and that 7 is folklore.',
    ),
    origin: en('Sharebird answers; TCGen; Blackblot'),
    status: 'primary',
    besides: ['scale.builders-per-pm', 'triggers'],
  },
  {
    code: 'F15',
    figure: en(
      'Advice on the first product manager differs: at about 5 engineers (two advisers), at 15 to 20 employees (one), at 20 to 40 engineers (one), or when a second product starts.',
    ),
    origin: en('Mehta; Prodify; an adviser blog; IdeaPlan; Tolpagorni'),
    status: 'primary',
    besides: ['scale', 'triggers'],
  },
  {
    code: 'F16',
    figure: en(
      'Services of 15 to 25% of a software firm’s revenue are called healthy and above 30% a sign of over-customising; another view caps them at 20% of subscription revenue.',
    ),
    origin: en('TSIA quoted second-hand; Kellogg'),
    status: 'second-hand',
    besides: ['model', 'stageMap'],
  },
  {
    code: 'F17',
    figure: en(
      'A study of productisation describes six stages, from independent projects to a customisable or standard product.',
    ),
    origin: en('Utrecht University 2010'),
    status: 'primary',
    besides: ['model.stage', 'stageMap'],
  },
  {
    code: 'F18',
    figure: en('Releases at least every two weeks are named as the floor for a product way of working.'),
    origin: 'SVPG',
    status: 'primary',
    besides: ['agile.release'],
  },
  {
    code: 'F19',
    figure: en('One product owner is foreseen for one or two teams.'),
    origin: 'SAFe',
    status: 'primary',
    besides: ['scale.coverage'],
  },
  {
    code: 'F20',
    figure: en(
      'The obstacles to Agile named most often are resistance (48%), leadership participation (46%), uneven process (45%) and culture (44%); satisfaction fell from 72% to 59% by the 17th edition.',
    ),
    origin: en('State of Agile, 14th (n = 1,121) and 17th editions'),
    status: 'second-hand',
    besides: ['agile'],
  },
  {
    code: 'F21',
    figure: en(
      'Ratings by oneself and by one’s supervisor correlate by about .22 (.34 corrected); self-ratings run about .32 standard deviations higher in Western samples.',
    ),
    origin: en('Heidemeier and Moser, 128 samples'),
    status: 'primary',
    besides: ['selfView'],
  },
  {
    code: 'F22',
    figure: en(
      'A supportive work environment predicts whether training is used at work, most of all for open skills such as leadership.',
    ),
    origin: en('Blume and others 2010, 89 studies'),
    status: 'primary',
    besides: ['X2', 'modules'],
  },
];
