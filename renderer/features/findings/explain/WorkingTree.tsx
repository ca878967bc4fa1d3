import { displayHundredth, displayShort } from '#shared/assessment/display';
import type { ConditionWorking, Working } from '#shared/situation/working';
import { noFigure } from '../../../state/figures';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import { conditionWords, expressionWords, type RuleWords } from './expressionWords';
import styles from './Lines.module.css';
import { localNumber } from '../../../state/localNumber';

/** How a number came about, from the outermost step to the facts. */
export function WorkingTree({ working }: { readonly working: Working }) {
  const words = useRuleWords();
  return (
    <ul className={styles['tree']}>
      <NumberStep working={working} words={words} />
    </ul>
  );
}

/** What a condition was held against, and whether it holds. */
export function ConditionTree({ working }: { readonly working: ConditionWorking }) {
  const words = useRuleWords();
  return (
    <ul className={styles['tree']}>
      <ConditionStep working={working} words={words} />
    </ul>
  );
}

function useRuleWords(): RuleWords {
  const t = useTranslate();
  const findings = useFindings();
  return { t, ...findings };
}

interface StepProps<Step> {
  readonly working: Step;
  readonly words: RuleWords;
}

function NumberStep({ working, words }: StepProps<Working>) {
  const inner =
    working.op === 'curve' ? [working.of] : 'of' in working && isList(working.of) ? working.of : [];
  return (
    <li>
      {numberWords(working, words)}
      {working.op === 'choose' ? (
        <ul>
          {working.asked.map((each, place) => (
            <ConditionStep key={place} working={each} words={words} />
          ))}
          {working.then !== null && <NumberStep working={working.then} words={words} />}
        </ul>
      ) : (
        inner.length > 0 && (
          <ul>
            {inner.map((each, place) => (
              <NumberStep key={place} working={each} words={words} />
            ))}
          </ul>
        )
      )}
    </li>
  );
}

function ConditionStep({ working, words }: StepProps<ConditionWorking>) {
  const { t } = words;
  const state = t(`app.findings.explain.working.${stateKey(working.isMet)}`);
  return (
    <li>
      {t('app.findings.explain.working.state', { words: conditionText(working, words), state })}
      {(working.op === 'all' || working.op === 'any' || working.op === 'not') && (
        <ul>
          {working.of.map((each, place) => (
            <ConditionStep key={place} working={each} words={words} />
          ))}
        </ul>
      )}
    </li>
  );
}

function isList(of: unknown): of is readonly Working[] {
  return Array.isArray(of);
}

function numberWords(working: Working, words: RuleWords): string {
  const { t } = words;
  const value = shown(working.value);
  switch (working.op) {
    case 'fact':
      return t('app.findings.explain.working.fact', {
        fact: words.factPrompts([working.fact]),
        value: working.value === null ? t('app.findings.explain.working.blank') : value,
      });
    case 'curve':
      return t('app.findings.explain.working.curve', {
        value,
        points: working.points
          .map(([x, y]) => `${localNumber(displayShort(x))}:${localNumber(displayShort(y))}`)
          .join(' '),
      });
    case 'choose':
      return working.then === null
        ? t('app.findings.explain.working.chooseOpen')
        : t('app.findings.explain.working.choose', { value });
    case 'look-up':
      return t('app.findings.explain.working.lookUp', { measure: expressionWords(words, working.of), value });
    default:
      return t(`app.findings.explain.working.${working.op}`, { value });
  }
}

function conditionText(working: ConditionWorking, words: RuleWords): string {
  const { t, index, text } = words;
  switch (working.op) {
    case 'all':
    case 'any':
    case 'not':
      return t(`app.findings.explain.working.${working.op}`);
    case 'compare':
      return t('app.findings.explain.working.compare', {
        left: numberWords(working.left, words),
        asked: t(`app.outputs.condition.${working.comparison}`, { threshold: shown(working.right.value) }),
      });
    case 'fact-is': {
      const fact = index.facts.get(working.fact);
      const option =
        fact?.type === 'choice' ? fact.options.find(({ id }) => id === working.option) : undefined;
      return t('app.findings.explain.working.fact-is', {
        fact: words.factPrompts([working.fact]),
        option: option === undefined ? working.option : text(option.text),
      });
    }
    case 'other':
      return conditionWords(words, working.of);
  }
}

function stateKey(isMet: boolean | null): 'met' | 'unmet' | 'open' {
  if (isMet === null) return 'open';
  return isMet ? 'met' : 'unmet';
}

function shown(value: number | null): string {
  return value === null ? noFigure : localNumber(String(Number(displayHundredth(value))));
}
