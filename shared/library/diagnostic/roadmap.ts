import type { Outputs } from '../../template/outputs';
import { en } from './write';

/** Roadmap bands (section 5.6). */
export const roadmap: Outputs['roadmap'] = {
  bands: [
    {
      id: 'days-1-30',
      fromDay: 1,
      toDay: 30,
      wave: 1,
      opening: en(
        'By day 30 the first decisions are taken and visible: who does what, who decides, and what stops.',
      ),
    },
    {
      id: 'days-31-60',
      fromDay: 31,
      toDay: 60,
      wave: 2,
      half: 'first',
      opening: en('By day 60 the new routines have begun, and training has started wherever it is planned.'),
    },
    {
      id: 'days-61-90',
      fromDay: 61,
      toDay: 90,
      wave: 2,
      half: 'second',
      opening: en(
        'By day 90 people use what was agreed and learnt in their daily work, with a coach at their side.',
      ),
    },
    {
      id: 'days-91-180',
      fromDay: 91,
      toDay: 180,
      wave: 3,
      opening: en(
        'By day 180 the larger changes are in place, and a second measurement shows what has moved.',
      ),
    },
  ],
  mostItems: 14,
};
