import { useIsPrivate } from '../../../state/privateView';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { Why } from '../explain/Why';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';
import { explainTally } from './explainTally';
import styles from './Charter.module.css';
import { useCharter } from './useCharter';

/** What the charter workshop starts from: who decides today, and what people wish would stop. */
export function CharterSources() {
  return (
    <>
      <PracticePanel />
      <WishPanel />
    </>
  );
}

function PracticePanel() {
  const t = useTranslate();
  const view = useOutputs();
  const { text } = view;
  const { charter } = useCharter();
  const { decisions, raci, sources } = charter;
  const isPrivate = useIsPrivate();
  if (decisions.length === 0 || !(isPrivate || sources.decisions.isPrintable)) return null;
  return (
    <Panel title={t('app.outputs.charter.practice')} note={t('app.outputs.charter.practiceNote')}>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('app.outputs.charter.decision')}</th>
              <th scope="col">{t('app.outputs.charter.byProduct')}</th>
              <th scope="col">{t('app.outputs.charter.inTable')}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map(({ option, text: words, named, raciKey, takenSay }) => {
              const line = raci.find(({ key }) => key === raciKey);
              return (
                <tr key={option}>
                  <th scope="row">{text(words)}</th>
                  <td>
                    {t(`app.outputs.charter.taken.${takenSay}`)}{' '}
                    <Why
                      label={text(words)}
                      value={t('app.outputs.charter.namedOf', {
                        named: named.groups,
                        groups: sources.decisions.answered.groups,
                      })}
                      explain={() => explainTally(view, sources.decisions)}
                    />
                  </td>
                  <td>{line === undefined ? t('app.outputs.charter.noLine') : text(line.activity)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function WishPanel() {
  const t = useTranslate();
  const { charter } = useCharter();
  const isPrivate = useIsPrivate();
  const shown = charter.drop.filter(({ isPrintable }) => isPrivate || isPrintable);
  const hidden = charter.drop.length - shown.length;
  if (charter.drop.length === 0) return null;
  return (
    <Panel title={t('app.outputs.charter.wishes')} note={t('app.outputs.charter.wishesNote')}>
      <ul className={styles['wishes']}>
        {shown.map(({ text, named, isPrintable }) => (
          <li key={text}>
            <q>{text}</q>{' '}
            <span className={styles['muted']}>
              {t('app.outputs.peopleInGroups', {
                people: t('app.outputs.peopleCount', { count: named.people }),
                groups: t('app.outputs.groupCount', { count: named.groups }),
              })}
              {!isPrintable && `; ${t('app.outputs.charter.wishPrivate')}`}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles['muted']}>{t('app.outputs.charter.wishesHidden', { count: hidden })}</p>
      )}
    </Panel>
  );
}
