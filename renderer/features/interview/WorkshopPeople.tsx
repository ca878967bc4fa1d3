import type { Respondent } from '#shared/engagement/engagement';
import { RespondentProgress } from '../engagement';
import { ReviewLink } from './ReviewLink';
import styles from './Workshop.module.css';

/** How far each person has come by the end of a workshop, and what is still open with them one click away. */
export function WorkshopPeople({ people }: { readonly people: readonly Respondent[] }) {
  return (
    <ul className={styles['people']}>
      {people.map((respondent) => (
        <li key={respondent.id}>
          <span className={styles['name']}>{respondent.title}</span>
          <RespondentProgress respondent={respondent} />
          <ReviewLink respondent={respondent} />
        </li>
      ))}
    </ul>
  );
}
