import styles from './DropVeil.module.css';

/** Covers the page while something hovers over it, and says what letting go does. */
export function DropVeil({
  hovering,
  children,
}: {
  hovering: boolean;
  children: string;
}) {
  return (
    <div className={styles.veil} data-hovering={hovering} aria-hidden="true">
      <p className={styles.text}>{children}</p>
    </div>
  );
}
