import { FileInput, Printer, Send } from 'lucide-react';
import { useState } from 'react';
import { forgetArrivedAnswers, useArrivedAnswers } from '../../state/arrivedAnswers';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';
import { AnswersDialog } from './AnswersDialog';
import { FormDialog } from './FormDialog';
import { GuideDialog } from './GuideDialog';

type Open = 'guide' | 'form' | 'file';

/** The ways to ask people who are not in the room, and the ways back. */
export function AfarPanel() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const [open, setOpen] = useState<Open | null>(null);
  const isActive = engagement.status === 'active';
  const arrived = useArrivedAnswers((state) =>
    state.arrived?.engagement === engagement.id ? state.arrived : null,
  );
  const close = () => {
    setOpen(null);
    forgetArrivedAnswers();
  };
  return (
    <Panel title={t('app.afar.title')}>
      <p className={styles['lead']}>{t('app.afar.lead')}</p>
      <ul className={styles['ways']}>
        <li>
          <div>
            <h3>{t('app.afar.guide.title')}</h3>
            <p className={styles['muted']}>{t('app.afar.guide.text')}</p>
          </div>
          <Button onPress={() => setOpen('guide')}>
            <Printer aria-hidden />
            {t('app.afar.guide.open')}
          </Button>
        </li>
        <li>
          <div>
            <h3>{t('app.afar.form.title')}</h3>
            <p className={styles['muted']}>{t('app.afar.form.text')}</p>
          </div>
          <Button onPress={() => setOpen('form')}>
            <Send aria-hidden />
            {t('app.afar.form.open')}
          </Button>
        </li>
        <li>
          <div>
            <h3>{t('app.afar.file.title')}</h3>
            <p className={styles['muted']}>{t('app.afar.file.text')}</p>
          </div>
          <Button isDisabled={!isActive} onPress={() => setOpen('file')}>
            <FileInput aria-hidden />
            {t('app.afar.file.choose')}
          </Button>
        </li>
      </ul>
      {open === 'guide' && <GuideDialog onClose={close} />}
      {open === 'form' && <FormDialog onClose={close} />}
      {(open === 'file' || arrived !== null) && <AnswersDialog arrived={arrived} onClose={close} />}
    </Panel>
  );
}
