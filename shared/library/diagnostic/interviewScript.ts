import { texts } from './write';

/** Read aloud before the first question; the two questions of consent follow. */
export const interviewScript = texts(
  'Thank you for taking the time. I want to find out how product management works here, so that whatever the company does next helps where it is needed. I am not here to mark anybody.',
  'There are no right answers. If you do not know something, say so: that is worth as much to me as an answer. You may pass over any question.',
  'I write down what you say. Your name does not appear in the report, and I pass on no single answer with your name on it. What many people say is put together by group; a group of very few is folded into a larger one, unless everybody in it agrees otherwise.',
  'I may want to use your own words. I will do so only if you allow it, and without your name. You can take that back until the report is out.',
  'If something important comes up that does not fit the question, I put it on a list, and we come back to it at the end.',
);
