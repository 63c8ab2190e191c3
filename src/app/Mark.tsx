import styles from './Mark.module.css';

/** The page's sign: a photo's corner marks around a pin; the same as `public/icons/icon.svg`. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true">
      <path
        className={styles.corners}
        d="M8 22v-9a5 5 0 0 1 5-5h9M42 8h9a5 5 0 0 1 5 5v9M56 42v9a5 5 0 0 1-5 5h-9M22 56h-9a5 5 0 0 1-5-5v-9"
      />
      <path d="M32 15a13 13 0 0 0-13 13c0 9 13 20 13 20s13-11 13-20a13 13 0 0 0-13-13zm0 18a5 5 0 1 1 0-10 5 5 0 0 1 0 10z" />
    </svg>
  );
}
