import { useEffect, useRef } from 'react';
import type { Range } from '../../core/cam/describe.ts';
import type { Grid } from '../../core/cam/grid.ts';
import { paint } from '../../core/cam/paint.ts';
import type { Rgb } from '../../core/colour/ramp.ts';
import styles from './MapLayer.module.css';

interface Props {
  grid: Grid;
  scale: readonly Rgb[];
  range: Range;
  /** 0 to 1. */
  opacity: number;
}

/** A map's colours, laid over whatever fills the same box. For eyes; words must say the same. */
export function MapLayer({ grid, scale, range, opacity }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = grid;
  useEffect(() => {
    const pixels = paint(grid, scale, range);
    canvas.current
      ?.getContext('2d')
      ?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
  }, [grid, scale, range]);
  return (
    <canvas
      ref={canvas}
      className={styles.layer}
      width={width}
      height={height}
      style={{ opacity }}
      aria-hidden="true"
      data-testid="map-layer"
    />
  );
}
