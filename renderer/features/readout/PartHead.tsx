import type { Head } from './part';
import styles from './Part.module.css';

/** What stands over a part. */
export function PartHead({ head }: { readonly head: Exclude<Head, { kind: 'table' }> }) {
  switch (head.kind) {
    case 'heading':
      return head.level === 2 ? (
        <h2 className={styles['heading']}>{head.text}</h2>
      ) : (
        <h3 className={styles['subheading']}>{head.text}</h3>
      );
    case 'caption':
      return <p className={styles['caption']}>{head.text}</p>;
    case 'card': {
      const { facts, tags, title, value } = head;
      return (
        <div className={styles['cardHead']}>
          <h3 className={styles['cardTitle']}>
            <span>{title}</span>
            {value !== undefined && <span className={styles['value']}>{value}</span>}
          </h3>
          {tags.length + facts.length > 0 && (
            <p className={styles['tags']}>
              {tags.map(({ text, tone }) => (
                <span key={text} className={styles['tag']} data-tone={tone}>
                  {text}
                </span>
              ))}
              {facts.map(({ label, text }) => (
                <span key={label}>
                  <span className={styles['fact']}>{label}</span> {text}
                </span>
              ))}
            </p>
          )}
        </div>
      );
    }
  }
}
