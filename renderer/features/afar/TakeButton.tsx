import type { ReceivedPreview } from '#shared/interview/received';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import type { Taking } from './useTaking';

interface Props {
  readonly preview: ReceivedPreview;
  readonly taking: Taking;
  readonly onTake: () => Promise<void>;
}

export function TakeButton({ preview, taking, onTake }: Props) {
  const t = useTranslate();
  const count = taking.countOf(preview);
  return (
    <Button look="primary" isDisabled={count === 0 || taking.request.isBusy} onPress={() => void onTake()}>
      {t('app.afar.received.take', { count })}
    </Button>
  );
}
