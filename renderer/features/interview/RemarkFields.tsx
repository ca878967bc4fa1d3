import { Flag, Quote } from 'lucide-react';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { Template } from '#shared/template/template';
import { indexTemplate } from '#shared/template/templateIndex';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { EraseAnswerMenu } from '../erasing';
import { promptOf } from '../../state/sections';
import type { Recorded } from './editAnswer';
import { useInterview } from './InterviewContext';
import styles from './Remarks.module.css';
import type { Answering } from './useAnswering';
import { useStateOf } from './useStateOf';

/** How the keys reach what stands under the answer. */
export interface RemarksHandle {
  readonly note: () => void;
  readonly quote: () => void;
  readonly flag: () => void;
}

interface Props {
  readonly ref: Ref<RemarksHandle>;
  readonly question: string;
  readonly answer: Recorded;
  readonly answering: Answering;
  readonly template: Template;
  /** In the list what is empty stays closed until it is asked for. */
  readonly isCompact?: boolean;
}

/** The strip under a question: note, the respondent's own words, and the mark to come back. */
export function RemarkFields({ ref, question, answer, answering, template, isCompact = false }: Props) {
  const t = useTranslate();
  const text = useText();
  const { respondent } = useInterview();
  const note = useRef<HTMLTextAreaElement>(null);
  const quote = useRef<HTMLTextAreaElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const [isNoteWanted, setNoteWanted] = useStateOf(question, false);
  const [isQuoteWanted, setQuoteWanted] = useStateOf(question, false);
  const hasNote = answer?.note !== undefined;
  const hasQuote = answer?.quote !== undefined;
  const isFlagged = answer?.flag !== undefined;
  const isNoteShown = !isCompact || hasNote || isNoteWanted;
  const isQuoteShown = hasQuote || isQuoteWanted;

  const open = (show: (isWanted: boolean) => void, field: { current: HTMLElement | null }): void => {
    // The field has to stand before it can take the focus the key asked for.
    flushSync(() => show(true));
    field.current?.focus();
  };
  const openNote = (): void => open(setNoteWanted, note);
  const openQuote = (): void => open(setQuoteWanted, quote);
  const flag = (): void => {
    flushSync(answering.toggleFlag);
    if (!isFlagged) reason.current?.focus();
  };
  useImperativeHandle(ref, () => ({ note: openNote, quote: openQuote, flag }));

  return (
    <div className={styles['remarks']} data-compact={isCompact}>
      {isNoteShown && (
        <label className={styles['label']}>
          {t('app.interview.note')}
          <textarea
            key={question}
            ref={note}
            className={styles['input']}
            rows={isCompact ? 1 : 2}
            maxLength={20_000}
            placeholder={t('app.interview.notePlaceholder')}
            value={answer?.note ?? ''}
            onChange={(event) => answering.setNote(event.target.value)}
            onBlur={answering.flush}
          />
        </label>
      )}
      {isQuoteShown && (
        <div key={`quote ${question}`} className={styles['quote']}>
          <label className={styles['label']}>
            {t('app.interview.quote')}
            <textarea
              ref={quote}
              className={styles['input']}
              rows={isCompact ? 1 : 2}
              maxLength={20_000}
              placeholder={t('app.interview.quotePlaceholder')}
              value={answer?.quote ?? ''}
              onChange={(event) => answering.setQuote(event.target.value)}
              onBlur={answering.flush}
            />
          </label>
          <Speaker template={template} />
        </div>
      )}
      {isFlagged && (
        <label key={`flag ${question}`} className={styles['label']}>
          {t('app.interview.flagReason')}
          <input
            ref={reason}
            type="text"
            className={styles['input']}
            maxLength={500}
            placeholder={t('app.interview.flagReasonPlaceholder')}
            value={answer.flag?.reason ?? ''}
            onChange={(event) => answering.setFlagReason(event.target.value)}
            onBlur={answering.flush}
          />
        </label>
      )}
      <div className={styles['strip']}>
        {!isNoteShown && (
          <button type="button" className={styles['chip']} onClick={openNote}>
            {t('app.interview.addNote')}
          </button>
        )}
        {!isQuoteShown && (
          <button type="button" className={styles['chip']} onClick={openQuote}>
            <Quote size={15} aria-hidden />
            {t('app.interview.addQuote')}
          </button>
        )}
        <button type="button" className={styles['chip']} aria-pressed={isFlagged} onClick={flag}>
          <Flag size={15} aria-hidden />
          {t('app.interview.flag')}
        </button>
        <EraseAnswerMenu
          respondent={respondent}
          question={question}
          prompt={text(promptOf(template, question))}
          answer={answer ?? undefined}
        />
      </div>
    </div>
  );
}

/** Whose words these are as a report would name them, and whether it may. */
function Speaker({ template }: { readonly template: Template }) {
  const t = useTranslate();
  const text = useText();
  const { respondent } = useInterview();
  const { engagement } = useEngagement();
  const group = indexTemplate(template).groups.get(respondent.group);
  // Consent may be given while the quote stands on screen.
  const consent = engagement.respondents.find(({ id }) => id === respondent.id)?.consent?.quote;
  return (
    <p className={styles['speaker']} data-consent={consent === true}>
      {t('app.interview.speaker', { group: group === undefined ? respondent.group : text(group.name) })}{' '}
      {t(`app.interview.quoteConsent.${consent === undefined ? 'unasked' : consent ? 'given' : 'refused'}`)}
    </p>
  );
}
