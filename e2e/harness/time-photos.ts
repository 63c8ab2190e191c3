import type { Remote } from 'comlink';
import { CROP_NAMES, type Size } from '../../src/core/geometry/views.ts';
import type { PhotoWorker } from './photo-worker.ts';

/** Milliseconds that decoding and resizing take, round by round, of one made-up JPEG. */
export async function timePhotos(
  photos: Remote<PhotoWorker>,
  size: Size,
  rounds: number,
): Promise<{ decode: number; resize: number }[]> {
  const photo = await drawJpeg(size);
  const times: { decode: number; resize: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const preprocessing = { shortSide: 256, crop: 224 };
    const outcome = await photos.cut(photo, preprocessing, CROP_NAMES);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    times.push(outcome.value.milliseconds);
  }
  return times;
}

/** Detail of many sizes, so that the decoder has the work of a real photo. */
export function drawJpeg({ width, height }: Size): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  for (let i = 0; i < 4000; i++) {
    const size = 4 + ((i * 7919) % (width / 8));
    context.fillStyle = `hsl(${(i * 47) % 360} 60% ${20 + ((i * 31) % 60)}%)`;
    context.fillRect((i * 104729) % width, (i * 15485863) % height, size, size);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}
