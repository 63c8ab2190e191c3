/** Long side of the picture that stands for a file which the browser cannot show. */
export const PREVIEW_SIDE = 2048;

/**
 * A small picture to recognise a photo by.
 *
 * @param longSide in pixels; a smaller photo keeps its size.
 */
export function makeThumbnail(
  bitmap: ImageBitmap,
  longSide: number,
): Promise<Blob> {
  const { width, height } = bitmap;
  const scale = Math.min(1, longSide / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  // Safari writes PNG instead, which is as good.
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.75 });
}
