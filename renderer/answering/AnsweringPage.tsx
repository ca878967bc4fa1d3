import { useMemo, useState } from 'react';
import type { Answer } from '#shared/engagement/answer';
import type { SelfAssessment } from '#shared/file/selfAssessment';
import { openItems } from '#shared/interview/form/openItems';
import { textIn } from '#shared/template/localizedText';
import styles from './Answering.module.css';
import { FinishPanel } from './FinishPanel';
import { forget, keep, readKept, type Kept } from './kept';
import { QuestionField } from './QuestionField';
import { say } from './say';
import { SectionLinks } from './SectionLinks';
import { tally } from './tally';

/** The whole form: who answers, every part, and the way back as a file. */
export function AnsweringPage({ assessment }: { readonly assessment: SelfAssessment }) {
  const { form, group, language, firm, client, engagement, respondent } = assessment;
  const [kept, setKept] = useState(() => readKept(assessment));
  const [isKept, setIsKept] = useState(() => keep(assessment, kept));
  const open = useMemo(() => openItems(form, kept.answers), [form, kept.answers]);
  const sections = form.sections
    .map((section) => ({
      id: section.id,
      title: section.title === null ? say('symptoms') : textIn(language, section.title),
      items: section.items.filter(({ subject }) => open.has(subject.id)),
    }))
    .filter(({ items }) => items.length > 0);
  const total = tally(
    sections.flatMap(({ items }) => items),
    kept.answers,
  );

  const change = (next: Kept): void => {
    setKept(next);
    setIsKept(keep(assessment, next));
  };
  const answer = (question: string, given: Answer | null): void => {
    const answers = new Map(Object.entries(kept.answers));
    if (given === null) answers.delete(question);
    else answers.set(question, given);
    change({ ...kept, answers: Object.fromEntries(answers) });
  };
  const numbers = new Map(
    sections.flatMap(({ items }) => items).map(({ subject }, place) => [subject.id, place + 1] as const),
  );

  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <p className={styles['eyebrow']}>
          {client} · {engagement.title}
        </p>
        <h1>{say('title', { group: textIn(language, group.name) })}</h1>
        <p>{say('lead', { client, minutes: group.minutes })}</p>
        {firm !== null && <p className={styles['muted']}>{say('asker', { firm: firm.name })}</p>}
      </header>
      <SectionLinks sections={sections} answers={kept.answers} />
      <main className={styles['main']}>
        <section className={styles['panel']}>
          <p>{say('privacy')}</p>
          <label className={styles['field']}>
            <span className={styles['label']}>{say('role')}</span>
            <input
              id="role"
              type="text"
              maxLength={200}
              value={kept.title}
              readOnly={respondent !== null}
              aria-describedby="role-hint"
              onChange={(event) => change({ ...kept, title: event.target.value })}
            />
          </label>
          {respondent === null && (
            <p id="role-hint" className={styles['muted']}>
              {say('roleHint')}
            </p>
          )}
        </section>
        {sections.map(({ id, title, items }) => (
          <section key={id} aria-labelledby={`part-${id}`}>
            <h2 id={`part-${id}`} tabIndex={-1}>
              {title}
            </h2>
            {items.map(({ subject }) => (
              <QuestionField
                key={subject.id}
                subject={subject}
                number={numbers.get(subject.id) ?? 0}
                language={language}
                skills={form.skills}
                answer={kept.answers[subject.id] ?? null}
                onAnswer={(given) => answer(subject.id, given)}
              />
            ))}
          </section>
        ))}
        <FinishPanel
          assessment={assessment}
          kept={kept}
          open={total.asked - total.settled}
          onLoaded={change}
          onReset={() => {
            forget(assessment);
            setKept(readKept(assessment));
          }}
        />
      </main>
      <footer className={styles['foot']} data-complete={total.settled === total.asked}>
        <progress max={total.asked} value={total.settled} aria-label={say('parts')} />
        <p role="status">{say('progress', { answered: total.settled, asked: total.asked })}</p>
        <p className={styles['muted']}>{isKept ? say('saved') : say('notKept')}</p>
        <a href="#finish">{say('finish')}</a>
      </footer>
    </div>
  );
}
