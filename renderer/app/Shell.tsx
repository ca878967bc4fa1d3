import {
  Building2,
  ClipboardList,
  FileSearch,
  LayoutTemplate,
  Package,
  Search,
  Settings,
  Stamp,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { hasCommandKey } from '../features/palette';
import { ToastArea } from '../ui/Toast';
import { useTranslate } from '../wording';
import { FolderBanner } from './FolderBanner';
import { useOpenPalette } from './PaletteContext';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import styles from './Shell.module.css';
import { useFocusOnArrival } from './useFocusOnArrival';

const places = [
  { to: '/', label: 'app.shell.engagements', icon: ClipboardList },
  { to: '/search', label: 'app.shell.search', icon: FileSearch },
  { to: '/clients', label: 'app.shell.clients', icon: Building2 },
  { to: '/templates', label: 'app.shell.templates', icon: LayoutTemplate },
  { to: '/packs', label: 'app.shell.packs', icon: Package },
  { to: '/brands', label: 'app.shell.brands', icon: Stamp },
  { to: '/settings', label: 'app.shell.settings', icon: Settings },
] as const;

/** The rail that leads to every part of the workbench, and the screen beside it. */
export function Shell() {
  const t = useTranslate();
  const openPalette = useOpenPalette();
  useFocusOnArrival('content');
  return (
    <div className={styles['shell']}>
      <ScrollRestoration />
      <a href="#content" className={styles['skip']} onClick={skipToContent}>
        {t('app.shell.skip')}
      </a>
      <nav className={styles['rail']} aria-label={t('app.shell.places')}>
        <p className={styles['mark']}>
          <img src="./plumbline.svg" alt="" width={28} height={28} />
          <span>{t('app.name')}</span>
        </p>
        <Button className={styles['find'] ?? ''} onPress={openPalette}>
          <Search size={16} aria-hidden />
          <span>{t('app.shell.goTo')}</span>
          <kbd>{t(hasCommandKey(navigator.platform) ? 'app.shell.goToKeyMac' : 'app.shell.goToKey')}</kbd>
        </Button>
        <ul>
          {places.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} className={styles['place'] ?? ''}>
                <Icon size={18} aria-hidden />
                <span>{t(label)}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div id="content" tabIndex={-1} className={styles['content']}>
        <ReadOnlyBanner />
        <FolderBanner />
        <Outlet />
      </div>
      <ToastArea />
    </div>
  );
}

/** The address belongs to the router, so the jump is made by hand. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
