import type { Box, Size, ViewName } from '../geometry/views.ts';
import { classMap, logitOf } from './class-map.ts';
import type { DenseHead, FeatureMap } from './feature-map.ts';
import { type Grid, meanOf, subtract } from './grid.ts';
import { rasterFor, stitch } from './stitch.ts';

/** What was read of a photo, with all that its class activation maps need. */
export interface MapSource {
  readonly size: Size;
  readonly boxes: readonly { readonly view: ViewName; readonly box: Box }[];
  readonly views: readonly MappedView[];
  readonly head: DenseHead;
}

interface MappedView {
  readonly view: ViewName;
  readonly logits: Float32Array;
  readonly featureMap: FeatureMap;
}

interface Source extends Omit<MapSource, 'views' | 'head'> {
  readonly head?: DenseHead;
  readonly views: readonly (Omit<MappedView, 'featureMap'> & {
    readonly featureMap?: FeatureMap;
  })[];
}

/** The same source when it has every crop's feature map and the head, else undefined. */
export function mapSource(source: Source): MapSource | undefined {
  const { size, boxes, head } = source;
  const views = source.views.flatMap(({ featureMap, ...rest }) =>
    featureMap ? [{ ...rest, featureMap }] : [],
  );
  const complete = views.length >= boxes.length && boxes.length > 0;
  return head && complete ? { size, boxes, views, head } : undefined;
}

/** Longer side of the raster that a photo's map is drawn on; the features are far coarser. */
const RASTER = 320;

/**
 * A class's map over the whole photo. Each place has the logit that a crop would get if it looked
 * everywhere as it does there: class activation map plus bias, so that a crop's mean is its logit.
 *
 * @param than a class to subtract, so that the map tells the difference of two logits.
 */
export function photoMap(
  source: MapSource,
  classId: number,
  than?: number,
): Grid {
  const { size, boxes, views, head } = source;
  const one = (features: FeatureMap, id: number) =>
    plus(classMap(features, head, id), head.bias[id]!);
  const maps = boxes.flatMap(({ view, box }) => {
    const features = views.find((each) => each.view === view)?.featureMap;
    if (!features) return [];
    const map = one(features, classId);
    return {
      box,
      map: than === undefined ? map : subtract(map, one(features, than)),
    };
  });
  return stitch(maps, size, rasterFor(size, RASTER));
}

function plus(grid: Grid, constant: number): Grid {
  return { ...grid, data: grid.data.map((value) => value + constant) };
}

/** The sum that a crop's map must come to. */
export interface MapSum {
  readonly view: ViewName;
  readonly mean: number;
  readonly bias: number;
  /** Mean and bias together. */
  readonly sum: number;
  /** What the network itself gave. */
  readonly logit: number;
}

/** Each crop's map added up, beside the logit that it explains. */
export function mapSums(source: MapSource, classId: number): MapSum[] {
  const { views, head } = source;
  return views.map(({ view, featureMap, logits }) => {
    const map = classMap(featureMap, head, classId);
    return {
      view,
      mean: meanOf(map),
      bias: head.bias[classId]!,
      sum: logitOf(map, head, classId),
      logit: logits[classId]!,
    };
  });
}
