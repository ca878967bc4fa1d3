import { Link } from 'react-router';
import type { Brand } from '#shared/report/brand';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';

interface Props {
  readonly brand: Brand;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a brand goes; one that engagements are printed in stays, and says in which. */
export function RemoveBrandDialog({ brand, onConfirm, onClose }: Props) {
  const t = useTranslate();
  const uses = useOperation('brands.uses', { id: brand.id });
  if (uses.state === 'ready' && uses.value.length === 0)
    return (
      <ConfirmDialog
        isOpen
        isDangerous
        title={t('app.brands.removeTitle', { name: brand.name })}
        text={t('app.brands.removeText')}
        confirm={t('actions.remove')}
        cancel={t('actions.cancel')}
        onConfirm={onConfirm}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      isOpen
      title={t('app.brands.inUseTitle', { name: brand.name })}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('actions.close')}</Button>}
    >
      {uses.state === 'loading' && <Loading label={t('app.brands.lookingForUses')} />}
      {uses.state === 'failed' && <ProblemNotice problem={uses.problem} />}
      {uses.state === 'ready' && (
        <>
          <p>{t('app.brands.inUseText')}</p>
          <ul>
            {uses.value.map(({ engagement, title, clientName }) => (
              <li key={engagement}>
                <Link to={`/engagements/${engagement}`}>
                  {clientName}: {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
