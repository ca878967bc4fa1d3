import type { ReportDocument } from '#shared/report/document';
import { CoverView } from './CoverView';
import { PartView } from './PartView';
import styles from './Stage.module.css';
import type { ReadoutPage } from './usePages';

/** Titles longer than this are set smaller, on two lines. */
const longTitle = 58;

interface Props {
  readonly document: ReportDocument;
  readonly page: ReadoutPage;
  readonly number: string;
}

/** One page of the readout. */
export function PageView({ document, page, number }: Props) {
  const { chapter, packed } = page;
  if (chapter === null) return <CoverView cover={document.cover} language={document.language} />;
  return (
    <article className={styles['page']} lang={document.language}>
      <header className={styles['head']}>
        {chapter.eyebrow !== undefined && <p className={styles['eyebrow']}>{chapter.eyebrow}</p>}
        <h1 data-long={chapter.title.length > longTitle}>{chapter.title}</h1>
      </header>
      <div
        className={styles['body']}
        style={packed.shrink < 1 ? { transform: `scale(${packed.shrink})` } : undefined}
      >
        {packed.slices.map(({ part: place, from, to }) => {
          const part = chapter.parts[place];
          return part === undefined ? null : <PartView key={place} part={part} from={from} to={to} />;
        })}
      </div>
      <footer className={styles['foot']}>
        <span>{document.cover.title}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
}
