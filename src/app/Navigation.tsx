import { Link, useLocation } from 'wouter';
import { t } from '../shared/i18n/t.ts';
import styles from './Navigation.module.css';
import { VIEWS } from './views.ts';

/** The ways to the other screens, and back to the answer. */
export function Navigation() {
  const [path] = useLocation();
  if (VIEWS.length === 0) return null;
  const links = [{ path: '/', title: 'app.nav.photo' } as const, ...VIEWS];
  return (
    <nav aria-label={t('app.nav')}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.path}>
            <Link
              href={link.path}
              className={styles.link}
              aria-current={link.path === path ? 'page' : undefined}
            >
              {t(link.title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
