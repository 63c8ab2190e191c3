import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { resnet101 } from '../../../src/model/resnet/spec.ts';
import type { Tf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { readPreset } from '../presets/read-preset.ts';
import type { WholeNetworkPreset } from '../presets/schema.ts';
import type { Batch } from '../train/batches.ts';
import { TrainableNetwork } from '../train/network.ts';
import { DEFAULT_TRAIN_OPTIONS } from '../train/options.ts';
import { FEATURE_SHAPE, FROZEN_UNTIL } from '../train/prepare-data.ts';
import { Sgd } from '../train/sgd.ts';
import { trainStep } from '../train/train-step.ts';
import { LearningNetwork } from '../whole-network/learning-network.ts';
import { Step } from '../whole-network/step.ts';

/** What is measured: the two recipes of `train`. */
export const PARTS = ['stage4', 'whole'] as const;
export type Part = (typeof PARTS)[number];

const SEED = 1;
const RATE = 0.01;

/**
 * Prepares one part, so that every call of the answer trains one whole step: forward, backward, and
 * the optimiser.
 */
export function preparePart(
  tf: Tf,
  part: Part,
  batch: number,
): () => Promise<void> {
  return part === 'stage4' ? stage4(tf, batch) : whole(tf, batch);
}

/** Recipe `frozen-trunk`: stage 4 and the head on cached feature maps. */
function stage4(tf: Tf, batch: number): () => Promise<void> {
  const graph = resnetGraph(resnet101('v2', CLASS_COUNT));
  const weights = randomWeights(graph, SEED);
  const network = new TrainableNetwork(tf, graph, FROZEN_UNTIL, weights);
  // Mixup costs PyTorch nothing here, so it is left out on both sides.
  const options = { ...DEFAULT_TRAIN_OPTIONS, mixup: 0 };
  const sgd = new Sgd(tf, network.trainable, options);
  const run = { tf, network, classes: CLASS_COUNT };
  const [height, width, channels] = FEATURE_SHAPE;
  const random = mulberry32(SEED);
  const features = Float32Array.from(
    { length: batch * height * width * channels },
    random,
  );
  const labels = labelsOf(batch);
  const learning = { sgd, weights: new Float32Array(CLASS_COUNT).fill(1) };
  const data: Batch = {
    ...{ features, labels, shape: FEATURE_SHAPE, taught: undefined },
    weights: labels.map(() => 1),
  };
  let step = 0;
  return async () => {
    const { loss } = await trainStep(
      ...[run, options, learning, data, step++, RATE],
    );
    demandNumber(loss);
  };
}

/** Recipe `whole-network`: all of ResNet-101 on pictures. */
function whole(tf: Tf, batch: number): () => Promise<void> {
  const preset = readPreset('vippgeo') as WholeNetworkPreset;
  const graph = resnetGraph(resnet101('v1.5', CLASS_COUNT));
  const network = new LearningNetwork(tf, graph, randomWeights(graph, SEED));
  const sgd = new Sgd(tf, network.trainable, preset.options);
  const classWeights = new Float32Array(CLASS_COUNT).fill(1);
  const random = mulberry32(SEED);
  const { crop } = preset.network;
  const pixels = Uint8Array.from({ length: batch * crop * crop * 3 }, () =>
    Math.floor(256 * random()),
  );
  const tasks = labelsOf(batch).map((classId, i) => {
    const file = String(i);
    const photo = { id: file, file, classId, source: '', split: 'train' };
    return { file, photo: photo as never };
  });
  const reasons = tasks.map(() => undefined);
  return async () => {
    const step = new Step({ tf, network, sgd, preset, classWeights });
    await step.add({ tasks, pixels, reasons });
    demandNumber(await step.finish(RATE));
  };
}

const labelsOf = (batch: number) =>
  Array.from({ length: batch }, (_, i) => i % CLASS_COUNT);

/** A step that computes nonsense is not worth timing. */
function demandNumber(value: number): void {
  if (Number.isFinite(value)) return;
  throw new UserError(
    'The network diverged while it was measured: "npm run trainer -- doctor" tells whether the back-end computes right.',
  );
}
