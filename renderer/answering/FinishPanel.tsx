import { useRef, useState } from 'react';
import type { SelfAssessment } from '#shared/file/selfAssessment';
import { readAnswersFromFile, saveAnswersFile } from './answersToFile';
import styles from './Answering.module.css';
import type { Kept } from './kept';
import { say, sayRefusal } from './say';

interface Props {
  readonly assessment: SelfAssessment;
  readonly kept: Kept;
  /** Questions nothing is said to yet. */
  readonly open: number;
  readonly onLoaded: (kept: Kept) => void;
  readonly onReset: () => void;
}

/** The way of the answers out of this page, and back into it. */
export function FinishPanel({ assessment, kept, open, onLoaded, onReset }: Props) {
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const isNamed = kept.title.trim() !== '';

  const save = (): void => {
    if (!isNamed) {
      setSaid(say('roleMissing'));
      document.getElementById('role')?.focus();
      return;
    }
    setSaid(say('written', { file: saveAnswersFile(assessment, kept) }));
  };
  const load = async (file: File): Promise<void> => {
    const read = await readAnswersFromFile(assessment, file);
    if (read.ok) onLoaded(read.value);
    setSaid(
      read.ok
        ? say('loaded', { file: file.name })
        : say('loadRefused', { file: file.name, reason: sayRefusal(read.problem) }),
    );
  };

  return (
    <section id="finish" className={styles['panel']} aria-labelledby="finish-title">
      <h2 id="finish-title">{say('finish')}</h2>
      <p>
        {open === 0 ? say('finishDone') : say('finishOpen', { open })} {say('finishHint')}
      </p>
      <div className={styles['actions']}>
        <button type="button" className={styles['primary']} onClick={save}>
          {say('finish')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {say('load')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void load(file);
            target.value = '';
          }}
        />
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => {
            if (confirm(say('resetConfirm'))) onReset();
          }}
        >
          {say('reset')}
        </button>
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}
