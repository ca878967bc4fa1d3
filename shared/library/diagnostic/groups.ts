import type { Group } from '../../template/model';
import { en } from './write';

/** The eight groups of section 0.1; interview lengths from section 2.1. */
export const groups: Group[] = [
  {
    id: 'EXE',
    name: en('Executives'),
    description: en(
      'Managing directors, owners and members of the top team who decide about money and direction',
    ),
    side: 'rest',
    interviewMinutes: 30,
  },
  {
    id: 'PLD',
    name: en('Product leaders'),
    description: en('Heads of product and others who lead the product managers'),
    side: 'product',
    interviewMinutes: 35,
  },
  {
    id: 'PMG',
    name: en('Product managers'),
    description: en('Product managers and product owners, including those who do the job beside another one'),
    side: 'product',
    interviewMinutes: 60,
  },
  {
    id: 'ENG',
    name: en('Engineering, design and test'),
    description: en('Engineers, designers and testers who make the product, and those who lead them'),
    side: 'rest',
    interviewMinutes: 35,
  },
  {
    id: 'SAL',
    name: en('Sales'),
    description: en('Sellers, account managers, sales engineers and those who lead them'),
    side: 'rest',
    interviewMinutes: 35,
  },
  {
    id: 'MKT',
    name: en('Marketing'),
    description: en('People who plan and run marketing, communication and demand generation'),
    side: 'rest',
    interviewMinutes: 35,
  },
  {
    id: 'CSS',
    name: en('Customer success and support'),
    description: en('People who introduce, train, support and keep existing customers'),
    side: 'rest',
    interviewMinutes: 35,
  },
  {
    id: 'FIN',
    name: en('Finance'),
    description: en('Controllers and finance leaders who see revenue, margin and cost by product'),
    side: 'rest',
    interviewMinutes: 35,
  },
];
