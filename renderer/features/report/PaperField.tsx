import { papers, type Paper } from '#shared/report/paper';
import { useTranslate } from '../../wording';
import { Segments } from '../../ui/Segments';
import styles from './PaperField.module.css';

interface Props {
  readonly value: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** The paper that something will be printed on. */
export function PaperField({ value, onChange }: Props) {
  const t = useTranslate();
  const label = t('app.paper.label');
  return (
    <div className={styles['field']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <Segments
        label={label}
        value={value}
        segments={papers.map((id) => ({ id, label: t(`app.paper.${id}`) }))}
        onChange={onChange}
      />
    </div>
  );
}
