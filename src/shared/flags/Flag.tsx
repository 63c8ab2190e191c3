import { CLASSES } from '../../core/classes/classes.ts';
import { flagUrl } from './flags.ts';
import styles from './Flag.module.css';

/** The flag of a class's main country; decoration, the name stands beside it. */
export function Flag({ classId }: { classId: number }) {
  const url = flagUrl(CLASSES[classId]?.countries[0] ?? '');
  return (
    <span className={styles.flag} aria-hidden="true">
      {url && <img src={url} alt="" decoding="sync" draggable={false} />}
    </span>
  );
}
