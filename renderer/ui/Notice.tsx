import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly look?: 'info' | 'warning' | 'problem' | 'done';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const icons = { info: Info, warning: TriangleAlert, problem: TriangleAlert, done: CircleCheck };

/** Something the person should know, said in place. Problems are announced at once. */
export function Notice({ look = 'info', title, children, actions }: Props) {
  const Icon = icons[look];
  return (
    <div className={styles['notice']} data-look={look} role={look === 'problem' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden className={styles['icon']} />
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children !== undefined && <div className={styles['text']}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
