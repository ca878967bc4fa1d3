import { ProblemNotice } from '../../client/ProblemNotice';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { SampleConfirm, useSamples } from '../home';
import styles from './Settings.module.css';

const nothingElse = () => Promise.resolve();

/** The invented engagements: open one, put it back to how it began, or away. */
export function SamplesPanel() {
  const t = useTranslate();
  const samples = useSamples(nothingElse);
  return (
    <Panel title={t('app.settings.samples')} note={t('app.settings.samplesText')}>
      {samples.rows.state === 'failed' && <ProblemNotice problem={samples.rows.problem} />}
      {samples.request.problem !== null && <ProblemNotice problem={samples.request.problem} />}
      {samples.rows.state === 'ready' && (
        <ul className={styles['rows']}>
          {samples.rows.value.map(({ sample, name, engagement }) => (
            <li key={sample}>
              <span className={styles['name']}>{name}</span>
              <Button
                size="small"
                aria-label={`${t('app.settings.openSample')} ${name}`}
                onPress={() => void samples.open(sample)}
              >
                {t('app.settings.openSample')}
              </Button>
              {engagement !== null && (
                <>
                  <Button
                    size="small"
                    aria-label={`${t('app.settings.resetSample')} ${name}`}
                    onPress={() => samples.ask('reset', sample)}
                  >
                    {t('app.settings.resetSample')}
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${t('app.settings.removeSample')} ${name}`}
                    onPress={() => samples.ask('remove', sample)}
                  >
                    {t('app.settings.removeSample')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <SampleConfirm samples={samples} />
    </Panel>
  );
}
