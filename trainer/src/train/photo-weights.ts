import type { LabelledPhoto } from '../photos/photo-list.ts';

/**
 * How much each photo counts when one source may give a class no more than `cap` photos' worth:
 * photos of one source resemble each other, and many of them teach the source rather than the country.
 *
 * @param cap 0 for none.
 */
export function photoWeights(
  photos: readonly Pick<LabelledPhoto, 'source' | 'classId'>[],
  cap: number,
): number[] {
  if (cap === 0) return photos.map(() => 1);
  const keys = photos.map(({ source, classId }) => `${classId} ${source}`);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => Math.min(1, cap / counts.get(key)!));
}
