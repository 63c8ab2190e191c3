import type { ComponentProps, ReactNode } from 'react';
import type { Size } from '../../core/geometry/views.ts';
import { MapLayer } from './MapLayer.tsx';
import styles from './MapPicture.module.css';

interface Props extends ComponentProps<typeof MapLayer> {
  /** Address of the photo. */
  src: string;
  size: Size;
  /** What the picture shows, in a sentence. */
  alt: string;
  children: ReactNode;
}

/** A photo under a map, with a caption. */
export function MapPicture({ src, size, alt, children, ...layer }: Props) {
  const ratio = size.width / size.height;
  return (
    <figure className={styles.figure}>
      <div
        className={styles.frame}
        role="img"
        aria-label={alt}
        style={{
          aspectRatio: ratio,
          inlineSize: `min(100%, calc(var(--map-height, 60vb) * ${ratio}))`,
        }}
      >
        <img className={styles.photo} src={src} alt="" draggable={false} />
        <MapLayer {...layer} />
      </div>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}
