import type { Answer } from '#shared/engagement/answer';
import type { FormItem } from '#shared/interview/form/askedForm';
import styles from './Answering.module.css';
import { say } from './say';
import { tally } from './tally';

interface Props {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly FormItem[];
  }[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The parts of the form, how far each one is, and the way to it. */
export function SectionLinks({ sections, answers }: Props) {
  return (
    <nav className={styles['links']} aria-label={say('parts')}>
      <ol>
        {sections.map(({ id, title, items }) => {
          const { asked, settled } = tally(items, answers);
          return (
            <li key={id} data-complete={settled === asked}>
              <a
                href={`#part-${id}`}
                aria-label={say('sectionProgress', { title, answered: settled, asked })}
              >
                <span>{title}</span>
                <span className={styles['count']}>
                  {settled}/{asked}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
