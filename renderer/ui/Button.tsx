import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `primary` once per screen; `quiet` for what stands beside others; `danger` for what cannot be undone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
}

export function Button({ look = 'plain', size = 'normal', ...props }: Props) {
  return <AriaButton {...props} className={styles['button'] ?? ''} data-look={look} data-size={size} />;
}
