import { NavLink } from 'react-router';
import { useEngagement } from '../../state/EngagementContext';
import { partGroups, partsOf } from '../../state/engagementParts';
import { useTranslate } from '../../wording';
import styles from './PartLinks.module.css';

/** Leads to every part of the engagement, grouped by what one comes for. */
export function PartLinks() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const parts = partsOf(engagement);
  return (
    <nav className={styles['parts']} aria-label={t('app.engagement.parts')}>
      <div className={styles['groups']}>
        {partGroups.map((group) => (
          <div key={group} className={styles['group']} role="group" aria-labelledby={`parts-${group}`}>
            <p id={`parts-${group}`} className={styles['name']}>
              {t(`app.engagement.partGroups.${group}`)}
            </p>
            <div className={styles['tabs']}>
              {parts
                .filter((part) => part.group === group)
                .map(({ key, path }) => (
                  <NavLink
                    key={key}
                    to={`/engagements/${engagement.id}${path}`}
                    end={path === ''}
                    className={styles['tab'] ?? ''}
                  >
                    {t(`app.engagement.tabs.${key}`)}
                  </NavLink>
                ))}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}
