import { answerWords } from '#shared/interview/answerWords';
import type { Template } from '#shared/template/template';
import { useLanguage } from '../../state/useText';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { isBlank, type Recorded } from './editAnswer';

interface Props {
  readonly question: string;
  readonly answer: Recorded;
  readonly template: Template;
}

/** In place of the control while a branch is closed: that it is not asked, and what is kept all the same. */
export function ClosedAnswer({ question, answer, template }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Notice title={translate('app.interview.closed.title')}>
      {translate('app.interview.closed.text')}
      {!isBlank(answer) && (
        <>
          {' '}
          <strong>
            {translate('app.interview.closed.kept', {
              answer: answerWords({ template, language, translate }, question, answer ?? undefined),
            })}
          </strong>
        </>
      )}
    </Notice>
  );
}
