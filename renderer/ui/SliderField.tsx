import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './SliderField.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number one drags; for an exact one a number field stands beside it. Tells every step while it is dragged. */
export function SliderField({ label, value, min, max, onChange }: Props) {
  const percent = (100 * (value - min)) / (max - min);
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(next) => onChange(next)}
    >
      <Label className="visually-hidden">{label}</Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <span className={styles['fill']} style={{ inlineSize: `${percent}%` }} aria-hidden />
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
