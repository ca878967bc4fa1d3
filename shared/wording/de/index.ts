import type { Wording } from '../en';
import { actions } from './actions';
import { activity } from './activity';
import { answering } from './answering';
import { answers } from './answers';
import { app } from './app';
import { browserDoor } from './browserDoor';
import { calendar } from './calendar';
import { charts } from './charts';
import { desktop } from './desktop';
import { guide } from './guide';
import { erasing } from './erasing';
import { importing } from './importing';
import { problems } from './problems';
import { report } from './report';
import { reportTables } from './reportTables';
import { terms } from './terms';
import { terminal } from './terminal';

/** German. No native speaker has reviewed it yet. */
export const de: Wording = {
  actions,
  activity,
  answering,
  answers,
  app,
  browserDoor,
  calendar,
  charts,
  desktop,
  guide,
  erasing,
  importing,
  problems,
  report,
  reportTables,
  terms,
  terminal,
};
