import styles from './ProgressBar.module.css';

interface Props {
  /** What makes progress, for screen readers. */
  label: string;
  /** 0 to 1, or undefined while nobody knows. */
  share?: number | undefined;
}

export function ProgressBar({ label, share }: Props) {
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
    >
      <div
        className={share === undefined ? styles.unknown : styles.fill}
        style={share === undefined ? {} : { inlineSize: `${share * 100}%` }}
      />
    </div>
  );
}
