import type { Cover } from '#shared/report/document';
import styles from './Stage.module.css';

interface Props {
  readonly cover: Cover;
  readonly language: string;
}

/** The first page: whose report it is. */
export function CoverView({ cover, language }: Props) {
  const { client, date, firm, subtitle, title } = cover;
  return (
    <article className={styles['cover']} lang={language}>
      <p className={styles['client']}>{client}</p>
      <h1>{title}</h1>
      {subtitle !== '' && <p>{subtitle}</p>}
      <p>{[firm, date].filter((each) => each !== '').join(' · ')}</p>
    </article>
  );
}
