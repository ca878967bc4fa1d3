import { LockOpen } from 'lucide-react';
import { setPrivateView, useIsPrivate } from '../../state/privateView';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';

/** On every screen while the private view is on, so that nobody turns the laptop round without knowing; ends it. */
export function PrivateMark() {
  const t = useTranslate();
  const isPrivate = useIsPrivate();
  if (!isPrivate) return null;
  return (
    <Button
      size="small"
      onPress={() => {
        setPrivateView(false);
      }}
    >
      <LockOpen aria-hidden />
      {t('app.privateView.end')}
    </Button>
  );
}
