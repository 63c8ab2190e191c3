import type { DenseHead, FeatureMap } from './feature-map.ts';
import { type Grid, meanOf } from './grid.ts';

/**
 * The class activation map (Zhou et al. 2016, https://arxiv.org/abs/1512.04150):
 * `map[h, w] = sum over c of kernel[c, class] * features[h, w, c]`. After global average pooling
 * and one dense layer it explains the logit exactly: its mean plus the class's bias is the logit.
 *
 * @param classId index into the head's classes.
 * @returns logits, one a cell of the feature map.
 * @throws RangeError when features and head do not fit, or there is no such class.
 */
export function classMap(
  features: FeatureMap,
  head: DenseHead,
  classId: number,
): Grid {
  const { height, width, channels, data } = features;
  if (channels !== head.channels || data.length !== height * width * channels) {
    throw new RangeError(
      `${data.length} activations are not ${height} x ${width} x ${head.channels}`,
    );
  }
  const weights = weightsOf(head, classId);
  const map = new Float64Array(height * width);
  for (let cell = 0; cell < map.length; cell++) {
    let sum = 0;
    const from = cell * channels;
    for (let c = 0; c < channels; c++) sum += data[from + c]! * weights[c]!;
    map[cell] = sum;
  }
  return { height, width, data: map };
}

function weightsOf(head: DenseHead, classId: number): Float32Array {
  const { kernel, channels, classes } = head;
  if (!Number.isInteger(classId) || classId < 0 || classId >= classes) {
    throw new RangeError(`there is no class ${classId} of ${classes}`);
  }
  return Float32Array.from(
    { length: channels },
    (_, c) => kernel[c * classes + classId]!,
  );
}

/** The logit that a class's map stands for. @param map as `classMap` makes it. */
export function logitOf(map: Grid, head: DenseHead, classId: number): number {
  return meanOf(map) + head.bias[classId]!;
}
