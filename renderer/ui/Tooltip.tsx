import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

interface Props {
  readonly text: string;
  /** The button it is about. */
  readonly children: ReactElement;
}

/** Says more about a button while it is hovered or focused. */
export function Tooltip({ text, children }: Props) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} placement="bottom" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
