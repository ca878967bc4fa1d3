import type { ReadinessTriggers } from '#shared/outputs/readinessTriggers';
import { Notice } from '../../../ui/Notice';
import { useTranslate } from '../../../wording';
import { Why } from '../explain/Why';
import { useOutputs } from '../useOutputs';

/** Whether enough is red to put the situation on page one whatever its level, and what decides it. */
export function PageOneNote({ triggers }: { readonly triggers: ReadinessTriggers }) {
  const t = useTranslate();
  const { figures, situationName, text } = useOutputs();
  const { pageOne, situation, items } = triggers;
  const { exposure, exposureFloor, isDue, reds, redsNeeded, score, scoreBelow } = pageOne;
  const met = (isMet: boolean): string =>
    t(isMet ? 'app.outputs.condition.met' : 'app.outputs.condition.unmet');
  const redNames = items.filter(({ id }) => reds.includes(id)).map(({ name }) => text(name));
  return (
    <Notice
      look={isDue ? 'warning' : 'info'}
      title={t(isDue ? 'app.outputs.triggers.pageOne.due' : 'app.outputs.triggers.pageOne.notDue', {
        situation: situationName(situation),
      })}
    >
      <Why
        label={t('app.outputs.triggers.pageOne.label')}
        value={t('app.outputs.triggers.pageOne.reds', { reds: reds.length, needed: redsNeeded })}
        explain={() => ({
          title: t('app.outputs.triggers.pageOne.label'),
          formula: t('app.outputs.triggers.pageOne.formula'),
          ...(redNames.length === 0
            ? {}
            : { notes: [t('app.outputs.triggers.pageOne.redNames', { names: redNames.join('; ') })] }),
          table: {
            columns: [
              t('app.outputs.condition.asks'),
              t('app.outputs.condition.found'),
              t('app.outputs.condition.needed'),
              t('app.outputs.condition.result'),
            ],
            rows: [
              {
                key: 'exposure',
                cells: [
                  t('app.findings.exposure'),
                  figures.exposure(exposure),
                  t('app.outputs.condition.at-least', { threshold: exposureFloor }),
                  met(exposure !== null && exposure >= exposureFloor),
                ],
              },
              {
                key: 'score',
                cells: [
                  t('app.outputs.triggers.pageOne.score'),
                  figures.score(score),
                  t('app.outputs.condition.less-than', { threshold: scoreBelow }),
                  met(score === null || score < scoreBelow),
                ],
              },
              {
                key: 'reds',
                cells: [
                  t('app.outputs.triggers.pageOne.redsThatCount'),
                  String(reds.length),
                  t('app.outputs.condition.at-least', { threshold: redsNeeded }),
                  met(reds.length >= redsNeeded),
                ],
              },
            ],
          },
        })}
      />
    </Notice>
  );
}
