import { displayScore, displayTenth } from '../../assessment/display';
import { locales } from '../../template/locales';
import type { ReportInput } from './input';

/** Numbers and dates in the report's language. Null prints as a dash. Ruling 3 keeps figures on their side of a threshold. */
export interface Figures {
  /** A facet or dimension score, 0 to 100. */
  readonly score: (value: number | null) => string;
  /** A severity, 0 to 100, one decimal. */
  readonly severity: (value: number | null) => string;
  /** An exposure, 0 to 100, one decimal. */
  readonly exposure: (value: number | null) => string;
  /** A trainable share, 0 to 1, as a whole percentage without the sign. */
  readonly trainableShare: (value: number | null) => string;
  /** Any share, 0 to 1, as a whole percentage with the sign. */
  readonly percent: (value: number | null) => string;
  readonly decimal: (value: number | null, digits: number) => string;
  readonly whole: (value: number) => string;
  /** The calendar day of an ISO time, e.g. 3 March 2026. */
  readonly day: (iso: string) => string;
}

export function figuresIn({ language, template, translate, timeZone = 'UTC' }: ReportInput): Figures {
  const { bands, levelFrom, modeFrom, planning, exposureFloor } = template.configuration;
  const none = translate('report.noValue');
  const mark = decimalMark(language);
  const shown = (value: number | null, show: (value: number) => string): string =>
    value === null ? none : show(value).replace('.', mark);
  const scoreLimits = [...bands.map(({ from }) => from), planning.targetBelow];
  const severityLimits = [levelFrom.now, levelFrom.quarter, levelFrom.watch];
  const shareLimits = [modeFrom.trainingLed * 100, modeFrom.mixed * 100];
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone });
  return {
    score: (value) => shown(value, (each) => displayScore(each, scoreLimits)),
    severity: (value) => shown(value, (each) => displayTenth(each, severityLimits)),
    exposure: (value) => shown(value, (each) => displayTenth(each, [exposureFloor])),
    trainableShare: (value) => shown(value, (each) => displayScore(each * 100, shareLimits)),
    percent: (value) =>
      value === null ? none : new Intl.NumberFormat(locales[language], { style: 'percent' }).format(value),
    decimal: (value, digits) => shown(value, (each) => each.toFixed(digits)),
    whole: (value) => new Intl.NumberFormat(locales[language]).format(value),
    day: (iso) => day.format(new Date(iso)),
  };
}

function decimalMark(language: ReportInput['language']): string {
  const parts = new Intl.NumberFormat(locales[language]).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
