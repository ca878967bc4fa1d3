import { roadmap, type RoadmapBand, type RoadmapItem } from '#shared/outputs/roadmap';
import { composeGantt } from '#shared/report/compose/charts/gantt';
import { Badge } from '../../../ui/Badge';
import { EmptyState } from '../../../ui/EmptyState';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { ChartFigure, chartWriting } from '../../charts';
import { useOutputs } from '../useOutputs';
import styles from './Roadmap.module.css';

/** The plan as a client carries it out: who does what first, by when, and what comes of it. */
export function RoadmapPart() {
  const t = useTranslate();
  const view = useOutputs();
  const { planned } = view;
  const chart = composeGantt(chartWriting(view, t));
  const { appendix, bands, mostItems } = roadmap(planned);
  if (bands.every(({ items }) => items.length === 0))
    return (
      <EmptyState title={t('app.outputs.roadmap.empty.title')} text={t('app.outputs.roadmap.empty.text')} />
    );
  return (
    <>
      <Panel title={t('app.outputs.part.roadmap')} note={t('app.outputs.roadmap.note', { items: mostItems })}>
        {chart !== null && <ChartFigure block={chart} isTableElsewhere />}
        <div className={styles['frame']}>
          <div className={styles['bands']}>
            {bands.map((band) => (
              <Band key={band.id} band={band} />
            ))}
          </div>
        </div>
      </Panel>
      {appendix.length > 0 && (
        <Panel title={t('app.outputs.roadmap.appendix')} note={t('app.outputs.roadmap.appendixNote')}>
          <ul className={styles['appendix']}>
            {appendix.map((item) => (
              <li key={item.recommendation}>
                <Title item={item} />
                <p className={styles['muted']}>{t(`app.outputs.roadmap.because.${item.because}`)}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Band({ band }: { readonly band: RoadmapBand }) {
  const t = useTranslate();
  const { text } = useOutputs();
  const title = t('app.outputs.roadmap.days', { from: band.fromDay, to: band.toDay });
  return (
    <section className={styles['band']} aria-label={title}>
      <header className={styles['bandHead']}>
        <h3>{title}</h3>
        <p>{text(band.opening)}</p>
      </header>
      {band.items.length === 0 && <p className={styles['muted']}>{t('app.outputs.roadmap.none')}</p>}
      <ol className={styles['items']}>
        {band.items.map((item) => (
          <Item key={item.recommendation} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item }: { readonly item: RoadmapItem }) {
  const t = useTranslate();
  const { recommendationName, text } = useOutputs();
  const { addedFor, deliverable, dependsOn, firstStep, measure, owner, reminders } = item;
  const first = [...dependsOn.map(recommendationName), ...reminders.map((reminder) => text(reminder))];
  const rows = [
    ['firstStep', firstStep === null ? null : text(firstStep)],
    ['owner', text(owner)],
    ['deliverable', text(deliverable)],
    ['measure', measure === null ? null : text(measure)],
    ['dependsOn', first.length === 0 ? null : first.join('; ')],
  ] as const;
  return (
    <li className={styles['item']}>
      <Title item={item} />
      {addedFor.length > 0 && (
        <p className={styles['muted']}>{t('app.outputs.roadmap.addedFor', { items: addedFor.join(', ') })}</p>
      )}
      <dl>
        {rows.map(([key, words]) =>
          words === null ? null : (
            <div key={key}>
              <dt>{t(`app.outputs.roadmap.${key}`)}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
}

function Title({ item }: { readonly item: RoadmapItem }) {
  const t = useTranslate();
  const { text } = useOutputs();
  return (
    <h4 className={styles['title']}>
      {item.isOwn ? (
        <Badge>{t('app.outputs.roadmap.own')}</Badge>
      ) : (
        <span className={styles['id']}>{item.recommendation}</span>
      )}{' '}
      {text(item.title)}
    </h4>
  );
}
