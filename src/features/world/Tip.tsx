import type { ReactNode } from 'react';
import { HEIGHT, WIDTH } from './shapes.ts';
import styles from './World.module.css';

interface Props {
  /** In the drawing's units on the screen. */
  at: readonly [x: number, y: number];
  children: ReactNode;
}

/** A line of text at a place of the map, always within its frame. */
export function Tip({ at: [x, y], children }: Props) {
  const share = Math.min(Math.max(x / WIDTH, 0), 1);
  const below = y < HEIGHT / 3;
  return (
    <p
      className={styles.tip}
      data-testid="world-tip"
      style={{
        // A map does not turn round in languages that run from right to left.
        left: `${share * 100}%`,
        top: `${Math.min(Math.max(y / HEIGHT, 0), 1) * 100}%`,
        translate: `${-share * 100}% ${below ? '1.25rem' : 'calc(-100% - 0.75rem)'}`,
      }}
    >
      {children}
    </p>
  );
}
