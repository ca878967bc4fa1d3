import { prerequisitesChecklist, type ChecklistItem } from '#shared/outputs/prerequisitesChecklist';
import { Badge } from '../../../ui/Badge';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { conditionTable, soleFigure } from '../explain/conditionTable';
import { Why } from '../explain/Why';
import { StateMark } from '../StateMark';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';

/** What has to be in place first, item by item, and what follows from it. */
export function ChecklistPart() {
  const t = useTranslate();
  const { dimensionName, planned, text } = useOutputs();
  const checklist = prerequisitesChecklist(planned);
  const { conditionalFrom, counts, dimension, isApplicable, isSettled, items, readyFrom, verdict } =
    checklist;
  return (
    <Panel
      title={t('app.outputs.checklist.title', { dimension: dimensionName(dimension) })}
      note={t('app.outputs.checklist.note', { ready: readyFrom, conditional: conditionalFrom })}
    >
      {!isApplicable && <Notice title={t('app.outputs.contextOnly')} />}
      <div>
        <p className={table['verdict']}>
          {verdict === null ? t('app.outputs.checklist.nobody') : text(verdict.text)}
        </p>
        {verdict !== null && !isSettled && (
          <p className={table['muted']}>{t('app.outputs.checklist.open')}</p>
        )}
      </div>
      <ul className={table['counts']}>
        {(['pass', 'fail', 'unknown'] as const).map((state) => (
          <li key={state}>
            <StateMark state={state}>
              {t(`app.outputs.checklist.count.${state}`, { count: counts[state] })}
            </StateMark>
          </li>
        ))}
      </ul>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('app.outputs.checklist.column.item')}</th>
              <th scope="col">{t('app.outputs.checklist.column.state')}</th>
              <th scope="col" data-number>
                {t('app.outputs.checklist.column.found')}
              </th>
              <th scope="col">{t('app.outputs.checklist.column.passWhen')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Row({ item }: { readonly item: ChecklistItem }) {
  const t = useTranslate();
  const view = useOutputs();
  const { text } = view;
  const { isRequiredForReady, lines, passWhenText, state } = item;
  return (
    <tr>
      <th scope="row">
        {text(item.text)}{' '}
        {isRequiredForReady && <Badge tone="accent">{t('app.outputs.checklist.required')}</Badge>}
      </th>
      <td>
        <StateMark state={state}>{t(`app.outputs.checklist.state.${state}`)}</StateMark>
      </td>
      <td data-number>
        <Why
          label={text(item.text)}
          value={soleFigure(lines) ?? t('app.outputs.checklist.see')}
          explain={() => ({
            title: text(item.text),
            formula: t('app.outputs.checklist.formula', { rule: text(passWhenText) }),
            table: conditionTable(view, lines),
          })}
        />
      </td>
      <td>{text(passWhenText)}</td>
    </tr>
  );
}
