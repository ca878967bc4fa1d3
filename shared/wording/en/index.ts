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
import type { Texts } from '../texts';

/**
 * English, the language every other one is measured against. A file per part of the program; to add a text, put it
 * in the file of the screen that shows it. Plurals follow i18next (`_one`, `_other`), values stand in double braces.
 */
export const en = {
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
} as const;

export type Wording = Texts<typeof en>;
