/** Upright pixels that were decoded here rather than by the browser. */
export interface DecodedPixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row, alpha not premultiplied. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly colorSpace: PredefinedColorSpace;
}
