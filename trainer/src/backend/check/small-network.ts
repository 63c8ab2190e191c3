import type { Tensor, Tensor4D } from '@tensorflow/tfjs';
import { mulberry32 } from '../../../../src/core/random/mulberry32.ts';
import {
  type GraphNode,
  INPUT,
  resnetGraph,
} from '../../../../src/model/resnet/graph.ts';
import {
  normals,
  randomWeights,
} from '../../../../src/model/resnet/random-weights.ts';
import { crossEntropy, smoothTargets } from '../../train/loss.ts';
import { TrainableNetwork } from '../../train/network.ts';
import type { Tf } from '../load-tf.ts';

const CLASSES = 5;
const BATCH = 4;
const SIZE = 32;
const SEED = 7;

/** A narrow ResNet with everything that the real one has, strides and poolings included. */
const NARROW = resnetGraph({
  variant: 'v1.5',
  units: [1, 2],
  widths: [8, 16],
  classes: CLASSES,
});

/** Learning begins at a node, so the pictures pass through one that changes nothing. */
const ENTRANCE: GraphNode = { op: 'relu', name: INPUT, input: 'pictures' };

/**
 * The loss and its gradients by every weight of a small network in training, from seeded weights and
 * pictures: the same on every back-end, but for rounding.
 *
 * @returns the gradients by weight name, and the loss under `loss`.
 */
export async function smallGradients(
  tf: Tf,
): Promise<Map<string, Float32Array>> {
  const network = new TrainableNetwork(
    tf,
    [ENTRANCE, ...NARROW],
    INPUT,
    randomWeights(NARROW, SEED),
  );
  const random = normals(mulberry32(SEED));
  const shape: [number, number, number, number] = [BATCH, SIZE, SIZE, 3];
  const pictures = Float32Array.from({ length: BATCH * SIZE * SIZE * 3 }, () =>
    random(),
  );
  const labels = Array.from({ length: BATCH }, (_, i) => i % CLASSES);
  const { value, grads } = tf.variableGrads(
    () => {
      const x: Tensor4D = tf.tensor4d(pictures, shape);
      const targets = smoothTargets(labels, CLASSES, 0.1);
      const y = tf.tensor2d(targets, [BATCH, CLASSES]);
      return crossEntropy(tf, network.forward(x, true), y, tf.ones([BATCH]));
    },
    [...network.trainable.values()] as never,
  );
  const out = new Map([['loss', await numbersOf(value)]]);
  for (const [name, variable] of network.trainable) {
    out.set(name, await numbersOf(grads[variable.name]!));
  }
  tf.dispose([...network.trainable.values(), ...network.running.values()]);
  return out;
}

/** A tensor's numbers; the tensor is disposed of. */
async function numbersOf(tensor: Tensor): Promise<Float32Array> {
  const numbers = (await tensor.data()) as Float32Array;
  tensor.dispose();
  return numbers.slice();
}
