/** An upright 8-bit sRGB picture, three bytes a pixel (R, G, B), rows from the top. */
export interface RgbImage {
  readonly width: number;
  readonly height: number;
  /** Length `width * height * 3`. */
  readonly data: Uint8Array;
}
