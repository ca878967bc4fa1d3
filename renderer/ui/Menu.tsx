import { MoreHorizontal } from 'lucide-react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly isDangerous?: boolean;
  readonly onAction: () => void;
}

interface Props {
  /** What the menu is about, for those who do not see where it stands. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

export function Menu({ label, actions }: Props) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={styles['trigger'] ?? ''}>
        <MoreHorizontal size={18} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          className={styles['menu'] ?? ''}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className={styles['item'] ?? ''}
              data-danger={action.isDangerous}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
