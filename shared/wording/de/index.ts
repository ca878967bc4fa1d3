import type { Wording } from '../en';
import { actions } from './actions';
import { answering } from './answering';
import { answers } from './answers';
import { calendar } from './calendar';
import { guide } from './guide';
import { report } from './report';
import { terms } from './terms';

/** German. A text that is missing here is said in English. */
export const de: Partial<Wording> = { actions, answering, answers, calendar, guide, report, terms };
