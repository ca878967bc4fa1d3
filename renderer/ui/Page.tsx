import type { ReactNode } from 'react';
import styles from './Page.module.css';
import { useDocumentTitle } from './useDocumentTitle';

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Stands above the title, e.g. the client's name. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly width?: 'reading' | 'full';
}

/** A screen: its title, what can be done here, and its content. */
export function Page({ title, lead, above, actions, children, width = 'full' }: Props) {
  useDocumentTitle(title);
  return (
    <main className={styles['page']} data-width={width}>
      <header className={styles['header']}>
        <div className={styles['titles']}>
          {above}
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
