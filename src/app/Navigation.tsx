import { Link, useLocation } from 'wouter';
import { t } from '../shared/i18n/t.ts';
import { Icon } from '../shared/ui/Icon.tsx';
import styles from './Navigation.module.css';
import { VIEWS } from './views.ts';

const PHOTO = { title: 'app.bar.photo', icon: 'photo' } as const;
const LINKS = [
  { path: '/', title: 'app.nav.photo', short: PHOTO } as const,
  ...VIEWS.filter((one) => !one.atFoot),
];

/** The ways to the other screens, and back to the answer: a line in the header, on phones a bar at the thumb. */
export function Navigation() {
  const [path] = useLocation();
  return (
    <nav className={styles.bar} aria-label={t('app.nav')}>
      <ul className={styles.links}>
        {LINKS.map((link) => (
          <li key={link.path}>
            <Link
              href={link.path}
              className={styles.link}
              aria-current={link.path === path ? 'page' : undefined}
            >
              <Icon name={link.short.icon} />
              <span className={styles.long}>{t(link.title)}</span>
              <span className={styles.short}>{t(link.short.title)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
