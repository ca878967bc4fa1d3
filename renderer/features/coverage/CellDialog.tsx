import { facetVoices } from '#shared/assessment/facetVoices';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import styles from './Coverage.module.css';
import { PersonToAsk } from './PersonToAsk';

/** A facet as one group, or (null) everybody, has spoken of it. */
export interface OpenCell {
  readonly facet: string;
  readonly group: string | null;
}

interface Props {
  readonly cell: OpenCell | null;
  readonly onClose: () => void;
}

/** Who was heard on a facet and who could still be asked, each leading into the interview. */
export function CellDialog({ cell, onClose }: Props) {
  const t = useTranslate();
  const text = useText();
  const { template } = useEngagement();
  const facet = template.facets.find(({ id }) => id === cell?.facet);
  const group = template.groups.find(({ id }) => id === cell?.group);
  return (
    <Dialog
      isOpen={cell !== null}
      title={
        facet === undefined
          ? ''
          : t('app.coverage.cellTitle', {
              facet: text(facet.name),
              group: group === undefined ? t('app.coverage.all') : text(group.name),
            })
      }
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      {cell !== null && <Voices cell={cell} />}
    </Dialog>
  );
}

function Voices({ cell }: { readonly cell: OpenCell }) {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const { assessment } = assessed({ engagement, template });
  const voices = facetVoices(template, engagement, assessment, cell.facet, cell.group);
  const groupName = (id: string): string => {
    const group = template.groups.find((each) => each.id === id);
    return group === undefined ? id : text(group.name);
  };
  const { group } = cell;
  if (voices.length === 0) {
    const isEmpty = group !== null && !engagement.respondents.some((each) => each.group === group);
    return (
      <>
        <p>{t('app.coverage.nobodyAsked')}</p>
        {isEmpty && engagement.status === 'active' && (
          <ul className={styles['people']}>
            <PersonToAsk respondent={null} group={groupName(group)} question={undefined}>
              {t('app.coverage.nobodyListed')}
            </PersonToAsk>
          </ul>
        )}
      </>
    );
  }
  return (
    <ul className={styles['people']}>
      {voices.map(({ respondent, isHeard, open }) => (
        <PersonToAsk key={respondent} respondent={respondent} group="" question={open[0]}>
          {t(isHeard ? 'app.coverage.heard' : 'app.coverage.notHeard')}{' '}
          {open.length === 0 ? t('app.coverage.nothingOpen') : t('app.coverage.open', { count: open.length })}
        </PersonToAsk>
      ))}
    </ul>
  );
}
