import { say } from './say';
import styles from './Answering.module.css';

export function BrokenPage() {
  return (
    <main className={styles['page']}>
      <p className={styles['panel']}>{say('broken')}</p>
    </main>
  );
}
