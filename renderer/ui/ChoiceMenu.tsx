import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button';
import styles from './Menu.module.css';

interface Props {
  /** What is chosen, for those who do not see where the button stands. */
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly language?: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A quiet button that opens a short list to choose one thing from. */
export function ChoiceMenu({ label, choices, chosen, onChoose, children }: Props) {
  return (
    <MenuTrigger>
      <Button size="small" look="quiet" aria-label={label}>
        {children}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          aria-label={label}
          className={styles['menu'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(key) => onChoose(String(key))}
        >
          {choices.map(({ id, label: name, language }) => (
            <MenuItem key={id} id={id} textValue={name} className={styles['item'] ?? ''}>
              <span lang={language}>{name}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
