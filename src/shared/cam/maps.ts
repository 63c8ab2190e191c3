import { rangeOf, type Range } from '../../core/cam/describe.ts';
import type { Grid } from '../../core/cam/grid.ts';
import { photoMap, type MapSource } from '../../core/cam/photo-map.ts';

/** The maps of some classes on one scale, so that their colours can be compared. */
export function mapsOf(
  source: MapSource,
  classIds: readonly number[],
): { readonly maps: readonly Grid[]; readonly range: Range } {
  const maps = classIds.map((id) => photoMap(source, id));
  return { maps, range: rangeOf(...maps) };
}

/** Where one class scores above another, and where below; no difference lies in the middle. */
export function differenceOf(
  source: MapSource,
  classId: number,
  than: number,
): { readonly grid: Grid; readonly range: Range } {
  const grid = photoMap(source, classId, than);
  const { low, high } = rangeOf(grid);
  const most = Math.max(-low, high, 0.1);
  return { grid, range: { low: -most, high: most } };
}
