import {
  readinessTriggers,
  type ReadinessTriggers,
  type TriggerResult,
  type TriggerState,
} from '#shared/outputs/readinessTriggers';
import type { Outputs } from '#shared/template/outputs';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { conditionTable, soleFigure } from '../explain/conditionTable';
import { Why } from '../explain/Why';
import { StateMark } from '../StateMark';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';
import { PageOneNote } from './PageOneNote';

const states: readonly TriggerState[] = ['red', 'amber', 'clear', 'unknown'];

/** Signs that a company outgrows its way of working: what was found, and from where it counts. */
export function TriggersPart() {
  const t = useTranslate();
  const { planned, situationName, template } = useOutputs();
  const triggers = readinessTriggers(planned);
  const items = new Map(template.outputs.triggers.items.map((item) => [item.id, item]));
  return (
    <Panel
      title={t('app.outputs.triggers.title', { situation: situationName(triggers.situation) })}
      note={t('app.outputs.triggers.note')}
    >
      <Counts counts={triggers.counts} />
      <PageOneNote triggers={triggers} />
      {triggers.counts.unknown > 0 && <Notice title={t('app.outputs.triggers.unknownNote')} />}
      <div className={table['scroll']}>
        <table className={`${table['table']} ${table['dense']}`}>
          <thead>
            <tr>
              <th scope="col">{t('app.outputs.triggers.column.trigger')}</th>
              <th scope="col">{t('app.outputs.triggers.column.state')}</th>
              <th scope="col" data-number>
                {t('app.outputs.triggers.column.found')}
              </th>
              <th scope="col">{t('app.outputs.triggers.column.amber')}</th>
              <th scope="col">{t('app.outputs.triggers.column.red')}</th>
              <th scope="col">{t('app.outputs.triggers.column.response')}</th>
            </tr>
          </thead>
          <tbody>
            {triggers.items.map((result) => {
              const item = items.get(result.id);
              return item === undefined ? null : <Row key={result.id} result={result} item={item} />;
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Counts({ counts }: Pick<ReadinessTriggers, 'counts'>) {
  const t = useTranslate();
  return (
    <ul className={table['counts']}>
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state}>
            {t(`app.outputs.triggers.count.${state}`, { count: counts[state] })}
          </StateMark>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly result: TriggerResult;
  readonly item: Outputs['triggers']['items'][number];
}

function Row({ result, item }: RowProps) {
  const t = useTranslate();
  const view = useOutputs();
  const { recommendationName, text } = view;
  const { firstResponse, firstResponseText, isSizeOnly, lines, name, source, state } = result;
  return (
    <tr>
      <th scope="row">
        {text(name)}
        <p className={table['muted']}>{text(source)}</p>
        {isSizeOnly && <p className={table['muted']}>{t('app.outputs.triggers.sizeOnly')}</p>}
      </th>
      <td>
        <StateMark state={state}>{t(`app.outputs.triggers.state.${state}`)}</StateMark>
      </td>
      <td data-number>
        <Why
          label={text(name)}
          value={soleFigure(lines) ?? t('app.outputs.triggers.several')}
          explain={() => ({
            title: text(name),
            formula: t('app.outputs.triggers.formula', {
              amber: text(item.amber.text),
              red: text(item.red.text),
            }),
            notes: [text(source)],
            table: conditionTable(view, lines),
          })}
        />
      </td>
      <td>{text(item.amber.text)}</td>
      <td>{text(item.red.text)}</td>
      <td>
        {firstResponseText === null ? (
          <ul className={table['list']}>
            {firstResponse.map((id) => (
              <li key={id}>{recommendationName(id)}</li>
            ))}
          </ul>
        ) : (
          text(firstResponseText)
        )}
      </td>
    </tr>
  );
}
