import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../wording';
import type { Samples } from './useSamples';

/** Says what is lost before a sample is reset or removed. */
export function SampleConfirm({ samples }: { readonly samples: Samples }) {
  const t = useTranslate();
  const { pending } = samples;
  if (pending === null) return null;
  const { act, sample } = pending;
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t(act === 'reset' ? 'app.settings.resetTitle' : 'app.settings.removeTitle', {
        name: sample.name,
      })}
      text={t(act === 'reset' ? 'app.settings.resetText' : 'app.settings.removeText')}
      confirm={t(act === 'reset' ? 'app.settings.resetSample' : 'app.settings.removeSample')}
      cancel={t('actions.cancel')}
      onConfirm={() => void samples.confirm()}
      onClose={samples.forget}
    />
  );
}
