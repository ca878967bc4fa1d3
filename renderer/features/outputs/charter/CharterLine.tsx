import type { Tally } from '#shared/outputs/charterSources';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { useTranslate } from '../../../wording';
import { Why } from '../explain/Why';
import { useOutputs } from '../useOutputs';
import type { Column, WrittenLine } from './charterEdits';
import type { CharterRow } from './charterRows';
import styles from './Charter.module.css';
import { explainTally } from './explainTally';

interface Props {
  readonly column: Column;
  readonly row: CharterRow;
  readonly sources: Tally;
  readonly isEditable: boolean;
  readonly onEdit: () => void;
  readonly onLeaveOut: () => void;
  readonly onTakeIn: () => void;
  readonly onRestore: () => void;
}

/** One line, with the computed one beside it where somebody chose other words. */
export function CharterLine(props: Props) {
  const t = useTranslate();
  const { column, isEditable, onEdit, onLeaveOut, onRestore, onTakeIn, row } = props;
  const { chosen, computed, state } = row;
  const known = chosen ?? computed;
  if (known === null) return null;
  if (chosen === null)
    return (
      <li className={styles['line']} data-state="left-out">
        <div className={styles['lineHead']}>
          <s>{known.what}</s>
          {isEditable && (
            <Button
              size="small"
              aria-label={t('app.outputs.charter.takeInOf', { line: known.what })}
              onPress={onTakeIn}
            >
              {t('app.outputs.charter.takeIn')}
            </Button>
          )}
        </div>
        <p className={styles['muted']}>{t('app.outputs.charter.leftOut')}</p>
      </li>
    );
  return (
    <li className={styles['line']} data-state={state}>
      <div className={styles['lineHead']}>
        <p className={styles['what']}>{chosen.what}</p>
        {isEditable && (
          <span className={styles['menu']}>
            <Menu
              label={t('app.outputs.charter.actionsFor', { line: chosen.what })}
              actions={[
                { id: 'edit', label: t('actions.edit'), onAction: onEdit },
                ...(state === 'changed'
                  ? [{ id: 'restore', label: t('app.outputs.charter.restore'), onAction: onRestore }]
                  : []),
                { id: 'leave-out', label: t('app.outputs.charter.leaveOut'), onAction: onLeaveOut },
              ]}
            />
          </span>
        )}
      </div>
      <Second column={column} line={chosen} />
      {state === 'added' && (
        <p>
          <Badge>{t('app.outputs.charter.own')}</Badge>
        </p>
      )}
      {state === 'changed' && computed !== null && (
        <p className={styles['computed']}>
          <Badge>{t('app.outputs.charter.changed')}</Badge> {t('app.outputs.charter.computed')}{' '}
          {computed.second === '' ? computed.what : `${computed.what} (${computed.second})`}
        </p>
      )}
      <Origin row={row} sources={props.sources} />
    </li>
  );
}

function Second({ column, line }: { readonly column: Column; readonly line: WrittenLine }) {
  const t = useTranslate();
  if (column === 'does') return null;
  if (column === 'shares') return <p className={styles['muted']}>{line.second}</p>;
  if (line.second === '') return <p className={styles['fault']}>{t('app.outputs.charter.noReceiver')}</p>;
  return <p className={styles['muted']}>{t('app.outputs.charter.receiver', { receiver: line.second })}</p>;
}

/** How many groups name it as misplaced today; who they are stays out. */
function Origin({ row: { chosen, named }, sources }: Pick<Props, 'row' | 'sources'>) {
  const t = useTranslate();
  const view = useOutputs();
  if (named === null) return null;
  if (named.groups === 0) return <p className={styles['muted']}>{t('app.outputs.charter.fromTemplate')}</p>;
  return (
    <p className={styles['muted']}>
      <Why
        label={chosen?.what ?? ''}
        value={t('app.outputs.charter.namedBy', { count: named.groups })}
        explain={() => explainTally(view, sources)}
      />
    </p>
  );
}
