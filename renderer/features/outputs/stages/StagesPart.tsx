import { stageMap, type Stage, type StageMap } from '#shared/outputs/stageMap';
import { stagesBlock } from '#shared/report/compose/charts/stages';
import { useIsPrivate } from '../../../state/privateView';
import { Badge } from '../../../ui/Badge';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { ChartFigure } from '../../charts';
import { Why } from '../explain/Why';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';
import styles from './Stages.module.css';

/** Where between projects and products the company stands, as wide as its people see it. */
export function StagesPart() {
  const t = useTranslate();
  const { planned, text } = useOutputs();
  const map = stageMap(planned);
  const isHidden = !useIsPrivate() && !map.isPrintable;
  return (
    <>
      <Panel title={t('app.outputs.part.stages')} note={t('app.outputs.stages.note')}>
        {!map.isApplicable && <Notice title={t('app.outputs.contextOnly')} />}
        {map.range === null ? (
          <EmptyState title={t('app.outputs.stages.empty.title')} text={t('app.outputs.stages.empty.text')} />
        ) : isHidden ? (
          <Notice title={t('app.privateView.hiddenTitle')}>{t('app.outputs.stages.hidden')}</Notice>
        ) : (
          <>
            <RangeWords map={map} range={map.range} />
            <ChartFigure block={stagesBlock({ text, translate: t }, map, true)} />
            {!map.isPrintable && <Notice title={t('app.outputs.stages.notPrintable')} />}
          </>
        )}
      </Panel>
      {!isHidden && map.current !== null && <NowPanel stage={map.current} />}
      <Panel title={t('app.outputs.stages.all')}>
        <StageTable stages={map.stages} range={isHidden ? null : map.range} />
      </Panel>
    </>
  );
}

interface RangeProps {
  readonly map: StageMap;
  readonly range: NonNullable<StageMap['range']>;
}

function RangeWords({ map, range }: RangeProps) {
  const t = useTranslate();
  const { index, template, text } = useOutputs();
  const question = index.questions.get(template.outputs.stageMap.question)?.question;
  const nameOf = (place: number): string => {
    const stage = map.stages[place];
    return stage === undefined ? '' : `${place + 1} ${text(stage.name)}`;
  };
  const names = { lowest: nameOf(range.lowest), highest: nameOf(range.highest) };
  return (
    <>
      <p className={table['verdict']}>
        {t('app.outputs.stages.median')}:{' '}
        <Why
          label={t('app.outputs.stages.median')}
          value={nameOf(range.median)}
          explain={() => ({
            title: t('app.outputs.stages.medianOf', { stage: nameOf(range.median) }),
            formula: t('app.outputs.stages.formula'),
            ...(question === undefined ? {} : { notes: [text(question.prompt)] }),
            table: {
              columns: [t('app.outputs.stages.stage'), t('app.outputs.people'), t('app.outputs.groups')],
              rows: map.lines.map(({ option, people, groups }) => {
                const place = map.stages.findIndex((stage) => stage.option === option);
                return { key: option, cells: [nameOf(place), String(people), String(groups)] };
              }),
            },
          })}
        />
      </p>
      {range.isWide ? (
        <Notice look="warning" title={t('app.outputs.stages.wide', { count: range.width })}>
          {t('app.outputs.stages.wideText', names)}
        </Notice>
      ) : (
        <p>{range.width === 0 ? t('app.outputs.stages.agreed') : t('app.outputs.stages.narrow', names)}</p>
      )}
    </>
  );
}

function NowPanel({ stage }: { readonly stage: Stage }) {
  const t = useTranslate();
  const { recommendationName, text } = useOutputs();
  return (
    <Panel title={t('app.outputs.stages.now', { stage: text(stage.name) })}>
      <dl className={styles['now']}>
        <div>
          <dt>{t('app.outputs.stages.workNow')}</dt>
          <dd>{text(stage.workNow)}</dd>
        </div>
        <div>
          <dt>{t('app.outputs.stages.moveOnWhen')}</dt>
          <dd>{text(stage.moveOnWhen)}</dd>
        </div>
        {stage.recommendations.length > 0 && (
          <div>
            <dt>{t('app.outputs.stages.recommendations')}</dt>
            <dd>
              <ul className={table['list']}>
                {stage.recommendations.map((id) => (
                  <li key={id}>{recommendationName(id)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function StageTable({ range, stages }: Pick<StageMap, 'range' | 'stages'>) {
  const t = useTranslate();
  const { text } = useOutputs();
  return (
    <div className={table['scroll']}>
      <table className={`${table['table']} ${table['dense']}`}>
        <thead>
          <tr>
            {(['stage', 'recognisedBy', 'bespokeRevenue', 'workNow', 'moveOnWhen'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`app.outputs.stages.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, place) => (
            <tr key={stage.option}>
              <th scope="row">
                {place + 1} {text(stage.name)}
                {range !== null && place >= range.lowest && place <= range.highest && (
                  <p>
                    <Badge tone={place === range.median ? 'accent' : 'plain'}>
                      {t(place === range.median ? 'app.outputs.stages.median' : 'app.outputs.stages.inRange')}
                    </Badge>
                  </p>
                )}
              </th>
              <td>{text(stage.recognisedBy)}</td>
              <td>{text(stage.bespokeRevenue)}</td>
              <td>{text(stage.workNow)}</td>
              <td>{text(stage.moveOnWhen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
