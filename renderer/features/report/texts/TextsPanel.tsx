import { memo, useState } from 'react';
import type { ReportComposition } from '#shared/contract/views';
import { Badge } from '../../../ui/Badge';
import { Panel } from '../../../ui/Panel';
import { SearchField } from '../../../ui/SearchField';
import { SwitchField } from '../../../ui/SwitchField';
import { useTranslate } from '../../../wording';
import styles from './Texts.module.css';

interface Props {
  readonly composition: ReportComposition;
  readonly onEdit: (key: string) => void;
}

/** Every text of the report that can be put into other words, chapter by chapter. */
export const TextsPanel = memo(function TextsPanel({ composition, onEdit }: Props) {
  const t = useTranslate();
  const [sought, setSought] = useState('');
  const [isOwnOnly, setOwnOnly] = useState(false);
  const words = sought.trim().toLocaleLowerCase();
  const found = composition.texts.filter(
    ({ computed, own, title }) =>
      (!isOwnOnly || own !== null) &&
      [title ?? '', computed, own ?? ''].some((text) => text.toLocaleLowerCase().includes(words)),
  );
  const chapters = composition.document.sections
    .map(({ id, title }) => ({ id, title, texts: found.filter(({ section }) => section === id) }))
    .filter(({ texts }) => texts.length > 0);
  return (
    <Panel title={t('app.issuing.texts.title')} note={t('app.issuing.texts.note')}>
      <div className={styles['filters']}>
        <SearchField
          label={t('app.issuing.texts.search')}
          clear={t('app.issuing.texts.clear')}
          value={sought}
          onChange={setSought}
        />
        <SwitchField
          label={t('app.issuing.texts.onlyOwn')}
          shown={t('app.issuing.texts.onlyOwn')}
          isOn={isOwnOnly}
          onChange={setOwnOnly}
        />
      </div>
      {chapters.length === 0 && <p className={styles['muted']}>{t('app.issuing.texts.none')}</p>}
      <div className={styles['chapters']}>
        {chapters.map((chapter) => (
          <details key={chapter.id} open={words !== '' || isOwnOnly}>
            <summary>
              {chapter.title}
              <span className={styles['count']}>{chapter.texts.length}</span>
            </summary>
            <ul className={styles['list']}>
              {chapter.texts.map(({ key, title, computed, own, hasMoved }) => (
                <li key={key}>
                  <button type="button" className={styles['text']} onClick={() => onEdit(key)}>
                    {title !== null && <span className={styles['name']}>{title}</span>}
                    <span className={styles['words']} lang={composition.document.language}>
                      {own ?? computed}
                    </span>
                    {own !== null && (
                      <span className={styles['marks']}>
                        <Badge tone="calm">{t('app.issuing.texts.own')}</Badge>
                        {hasMoved && <Badge tone="quarter">{t('app.issuing.texts.moved')}</Badge>}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Panel>
  );
});
