import { ArrowDown, ArrowUp, GripVertical, Plus, X } from 'lucide-react';
import { useImperativeHandle, useState } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Question } from '#shared/template/question';
import { useText } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import type { AnswerProps } from './answerHandle';
import { moved, toggled } from './ranking';
import styles from './RankingAnswer.module.css';

type RankQuestion = Extract<Question, { type: 'rank' }>;

/** Options in the order of need. Nothing stands in the ranking until the person puts it there. */
export function RankingAnswer({
  ref,
  value,
  labelId,
  question,
  onChange,
}: AnswerProps<string[]> & { readonly question: RankQuestion }) {
  const t = useTranslate();
  const text = useText();
  const ranking = value ?? [];
  const nameOf = (id: string): string => {
    const option = question.options.find((each) => each.id === id);
    return option === undefined ? id : text(option.text);
  };
  const open = question.options.filter(({ id }) => !ranking.includes(id));
  const change = (next: readonly string[]): void => onChange(next.length === 0 ? null : [...next], 'now');

  useImperativeHandle(ref, () => ({
    pick(place) {
      const option = question.options[place - 1];
      if (option !== undefined) change(toggled(ranking, option.id));
    },
  }));

  /** Once something was placed the list stays, so that the focus has where to be when all is taken out again. */
  const [isListed, list] = useState(ranking.length > 0);
  if (ranking.length > 0 && !isListed) list(true);

  return (
    <div className={styles['ranking']} role="group" aria-labelledby={labelId}>
      <p className={styles['hint']}>{t('app.interview.rank.hint')}</p>
      {isListed ? (
        <RankedList ranking={ranking} nameOf={nameOf} onChange={change} />
      ) : (
        <p className={styles['empty']} data-empty>
          {t('app.interview.rank.empty')}
        </p>
      )}
      {open.length > 0 && (
        <>
          <p className={styles['subtitle']}>{t('app.interview.rank.unranked')}</p>
          <ul className={styles['open']}>
            {open.map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles['place']}
                  aria-label={t('app.interview.rank.place', { option: nameOf(id) })}
                  onClick={() => change(toggled(ranking, id))}
                >
                  <Plus size={18} aria-hidden />
                  <span>{nameOf(id)}</span>
                </button>
              </li>
            ))}
          </ul>
          {ranking.length > 0 && (
            <p role="status" className={styles['hint']}>
              {t('app.interview.rank.left', { left: open.length })}
            </p>
          )}
        </>
      )}
    </div>
  );
}

interface RankedProps {
  readonly ranking: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (ranking: readonly string[]) => void;
}

/** What is placed, to be dragged or moved by its buttons. */
function RankedList({ ranking, nameOf, onChange: change }: RankedProps) {
  const t = useTranslate();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(String(key)) })),
    onReorder: ({ keys, target }) => {
      const id = String([...keys][0]);
      const others = ranking.filter((each) => each !== id);
      const at = others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      change([...others.slice(0, at), id, ...others.slice(at)]);
    },
  });
  return (
    <GridList
      aria-label={t('app.interview.rank.ranked')}
      className={styles['list'] ?? ''}
      items={ranking.map((id) => ({ id }))}
      dependencies={[ranking, nameOf]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className={styles['empty']}>{t('app.interview.rank.empty')}</p>}
    >
      {({ id }) => {
        const place = ranking.indexOf(id);
        const option = nameOf(id);
        return (
          <GridListItem textValue={option} className={styles['item'] ?? ''} data-owns-arrows>
            <AriaButton
              slot="drag"
              className={styles['icon'] ?? ''}
              aria-label={t('app.interview.rank.drag', { option })}
            >
              <GripVertical size={18} aria-hidden />
            </AriaButton>
            <span className={styles['number']}>{place + 1}</span>
            <span className={styles['name']}>{option}</span>
            <AriaButton
              className={styles['icon'] ?? ''}
              aria-label={t('app.interview.rank.up', { option })}
              isDisabled={place === 0}
              onPress={() => change(moved(ranking, place, place - 1))}
            >
              <ArrowUp size={18} aria-hidden />
            </AriaButton>
            <AriaButton
              className={styles['icon'] ?? ''}
              aria-label={t('app.interview.rank.down', { option })}
              isDisabled={place === ranking.length - 1}
              onPress={() => change(moved(ranking, place, place + 1))}
            >
              <ArrowDown size={18} aria-hidden />
            </AriaButton>
            <AriaButton
              className={styles['icon'] ?? ''}
              aria-label={t('app.interview.rank.takeOut', { option })}
              onPress={() => change(toggled(ranking, id))}
            >
              <X size={18} aria-hidden />
            </AriaButton>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
