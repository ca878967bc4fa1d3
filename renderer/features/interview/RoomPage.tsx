import { useEffect, type ReactNode } from 'react';
import { NotOpenedPage, OpenEngagement } from '../engagement';
import styles from './InterviewPage.module.css';
import { QuestionLanguageProvider } from './QuestionLanguageContext';

interface Props {
  readonly engagement: string;
  /** What the window is called: no name of a client or a person. */
  readonly title: string;
  readonly loading: string;
  readonly children: ReactNode;
}

/**
 * Room mode. Somebody else may be looking at this screen: it stands outside the shell, knows one engagement and who is
 * in the room, shows no score, and the window says no more than what kind of meeting it is.
 */
export function RoomPage({ engagement, title, loading, children }: Props) {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <QuestionLanguageProvider engagement={engagement}>
      <OpenEngagement
        id={engagement}
        loading={loading}
        unread={(problem, retry) => <NotOpenedPage problem={problem} onRetry={retry} />}
      >
        <main className={styles['page']}>{children}</main>
      </OpenEngagement>
    </QuestionLanguageProvider>
  );
}
