import { deflateSync } from 'node:zlib';
import type { OwnRecommendation } from '#shared/engagement/decision';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { pngOf } from '../images/pictures';

const { file: sample } = samples.A;
const person = firstOf(sample.respondents);
const facet = firstOf(template.facets).id;

function firstOf<Each>([first]: readonly Each[]): Each {
  if (first === undefined) throw new Error('the sample is empty');
  return first;
}

/** As many as an engagement holds, beside those of the template. */
export const ownRecommendations = 200;
/** Answers with a note and a quote of 20,000 letters each. */
export const longNotes = 3;
const inWord = 'Donaudampfschifffahrt';
/** How often its first letter, a capital, stands in a note. */
export const capitals = Math.ceil(20_000 / inWord.length);

/** Sample A with everything as long, as much and as foreign as an engagement takes it. */
export function tortureFile(): ExchangeFile {
  const oneWord = inWord.repeat(capitals).slice(0, 20_000);
  const ownWords = sample.answers.filter(({ respondent }) => respondent === person.id).slice(0, longNotes);
  return {
    ...sample,
    client: { ...sample.client, name: '東京製薬 شركة المنتجات 🚀 Ångström' },
    title: 'A title that goes on and does not end where a title should, '.repeat(4).slice(0, 199),
    respondents: [
      { ...person, title: '产品经理 مدير 👩‍💻 Head of product', consent: { quote: true } },
      ...sample.respondents.slice(1),
    ],
    answers: sample.answers.map((answer) =>
      ownWords.includes(answer) ? { ...answer, note: oneWord, quote: oneWord } : answer,
    ),
    ownRecommendations: Array.from({ length: ownRecommendations }, (_, at) => ownRecommendation(at + 1)),
  };
}

/** Nobody has answered anything. */
export const unansweredFile: ExchangeFile = { ...sample, answers: [], verified: [] };

/** One respondent was heard, and there is no other. */
export const lonelyFile: ExchangeFile = {
  ...sample,
  respondents: [person],
  answers: sample.answers.filter(({ respondent }) => respondent === person.id),
};

/** Every tenth is as long as it may be: twelve lines and more of a title. */
function ownRecommendation(number: number): OwnRecommendation {
  const tail = number % 10 === 0 ? 'of what should be done as soon as it can be, '.repeat(10) : 'in short';
  const say = (what: string): string => `${what} ${number} ${tail}`.slice(0, 490).trim();
  return {
    id: `own-${number}`,
    title: say('Recommendation'),
    targets: [facet],
    actions: [say('Do'), `測試 ${number}`],
    deliverable: say('Deliverable'),
    owner: number % 2 === 0 ? 'مدير المنتج' : say('Owner'),
    effort: 'S',
    horizonDays: 30 + number,
    measures: [say('Measure')],
    wave: (number % 3) + 1,
    reason: say('Reason'),
  };
}

/** A picture of just under 20 MB in which no pixel is like the next. */
export function largePhoto(): Uint8Array {
  const [width, height] = [2230, 2230];
  const pixels = Buffer.alloc(height * (1 + width * 4));
  let state = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[at] = at % (1 + width * 4) === 0 ? 0 : state >>> 24;
  }
  return new Uint8Array(pngOf({ width, height, packed: deflateSync(pixels, { level: 1 }) }));
}
