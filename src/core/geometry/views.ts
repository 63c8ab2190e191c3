/**
 * The inputs a network can be shown of one photo: the paper's five crops (section 4, Fig. 3) and
 * the whole photo squeezed to the crop's size ("Resize to 224" in Table 2).
 */
export const CROP_NAMES = [
  'upper-left',
  'upper-right',
  'lower-left',
  'lower-right',
  'centre',
] as const;

export type CropName = (typeof CROP_NAMES)[number];
export type ViewName = CropName | 'whole';

export const VIEW_NAMES: readonly ViewName[] = [...CROP_NAMES, 'whole'];

/** A rectangle in pixels; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
