import { weightOf, weightShapes } from '../../../src/model/resnet/weights.ts';
import type { Layout } from './layout.ts';

/** Our own names, as `train --pretrained` and plain tfjs read them. */
export const OWN_NAMES: Layout = {
  label: 'Which Country',
  expected: (node) =>
    [...weightShapes([node])].map(([name, shape]) => ({ name, shape })),
  read: (node, tensor) =>
    [...weightShapes([node]).keys()].map((name) => [name, tensor(name)!]),
  write: (node, weights) =>
    [...weightShapes([node]).keys()].map((name) => [
      name,
      weightOf(weights, name),
    ]),
};
