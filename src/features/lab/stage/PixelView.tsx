import { useLayoutEffect, useRef } from 'react';
import type { RgbImage } from '../../../core/pixels/image.ts';
import { toImageData } from '../pictures/pixels.ts';

interface Props {
  image: RgbImage;
  label: string;
  className?: string | undefined;
}

/** Pixels on the screen. */
export function PixelView({ image, label, className }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = image;
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(toImageData(image), 0, 0);
  }, [image]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      className={className}
      role="img"
      aria-label={label}
    />
  );
}
