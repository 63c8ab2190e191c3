import { useCallback } from 'react';
import type { HistoryEntry } from '../../session/history/entry.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './HistoryCard.module.css';

interface Props {
  picture: NonNullable<HistoryEntry['thumbnail']>;
  name: string;
}

/** The small picture; its address lives as long as it is on the screen. */
export function Thumbnail({ picture, name }: Props) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const { bytes, type } = picture;
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [picture],
  );
  return (
    <img
      ref={show}
      className={styles.thumbnail}
      alt={t('photo.alt', { name })}
      draggable={false}
    />
  );
}
