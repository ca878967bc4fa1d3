import type { Consent, Respondent } from '#shared/engagement/engagement';
import { FieldPair } from '../../ui/FieldPair';
import { useTranslate } from '../../wording';
import styles from './Consent.module.css';
import { ConsentFields } from './ConsentFields';
import { Script } from './Script';

/** What was said in this window and is not on record yet, by respondent; null: asked no more. */
export type Consents = ReadonlyMap<string, Consent | null>;

interface Props {
  readonly people: readonly Respondent[];
  readonly consents: Consents;
  readonly onChange: (consents: Consents) => void;
}

/** What is read aloud to everybody invited, and what each of them allows. */
export function PeopleConsent({ people, consents, onChange }: Props) {
  const t = useTranslate();
  return (
    <section className={styles['people']} aria-label={t('app.consent.button')}>
      <h3>{t('app.consent.button')}</h3>
      <Script isOpen={false} />
      {people.map(({ id, title, consent = null }) => {
        const said = consents.get(id);
        return (
          <fieldset key={id} className={styles['person']}>
            <legend>{title}</legend>
            <FieldPair>
              <ConsentFields
                isShort
                consent={said === undefined ? consent : said}
                onChange={(next) => onChange(new Map(consents).set(id, next))}
              />
            </FieldPair>
          </fieldset>
        );
      })}
    </section>
  );
}
