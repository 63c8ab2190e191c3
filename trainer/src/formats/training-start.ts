import path from 'node:path';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type {
  ResnetSpec,
  ResnetVariant,
} from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import { hashFile } from '../features/cache.ts';
import { importWeights } from './import-weights.ts';
import { readWeightFile } from './read-weight-file.ts';

/** What training may begin with. */
export interface TrainingStart {
  /** Perhaps not all: a head of other classes is left out, and so is what the file lacks. */
  readonly weights: Weights;
  readonly pretrained: NonNullable<ModelCard['pretrained']>;
}

/**
 * The weights of a file as a start for training a network: our own safetensors (of `import` and
 * `export --names ours`), or any file that `import` reads.
 *
 * @param normalisation of the pixels in this training; the file's has to be the same.
 * @throws UserError when the file cannot be read, or is of another network or other pixels.
 */
export function readTrainingStart(
  graph: readonly GraphNode[],
  file: string,
  normalisation: {
    readonly mean: readonly number[];
    readonly std: readonly number[];
  },
): TrainingStart {
  const found = readWeightFile(file);
  const spec = specOf(graph);
  const own = found.facts.variant ?? found.usual.variant;
  if (own !== spec.variant) {
    throw new UserError(
      `${file} (${found.layout.label}) is a ResNet ${own}; this training is of a ${spec.variant}.`,
    );
  }
  const imported = importWeights(file, found, { ...spec, partial: true });
  const { mean, std } = imported.normalisation;
  if (!isNear(mean, normalisation.mean) || !isNear(std, normalisation.std)) {
    throw new UserError(
      `${file} was trained on pixels with mean ${mean.join(', ')} and standard deviation ${std.join(', ')}; this training takes ${normalisation.mean.join(', ')} and ${normalisation.std.join(', ')}.`,
    );
  }
  const { source, licence } = found.facts;
  const name = `${path.basename(file)}${source ? `: ${source}` : ` (${found.layout.label})`}`;
  return {
    weights: imported.weights,
    pretrained: {
      name,
      licence: licence ?? 'not stated',
      sha256: hashFile(file),
    },
  };
}

const isNear = (a: readonly number[], b: readonly number[]) =>
  a.every((value, i) => Math.abs(value - b[i]!) < 1e-3);

/** The specification that a graph was made of. */
export function specOf(graph: readonly GraphNode[]): ResnetSpec {
  const units = [0, 0, 0, 0];
  const widths = [0, 0, 0, 0];
  for (const node of graph) {
    const stage = /^stage(\d)_unit\d+_conv2$/.exec(node.name)?.[1];
    if (stage === undefined || node.op !== 'conv') continue;
    units[Number(stage) - 1]! += 1;
    widths[Number(stage) - 1] = node.channelsOut;
  }
  const head = graph.find((node) => node.op === 'dense');
  return {
    variant: variantOf(graph),
    units,
    widths,
    classes: head?.channelsOut ?? 0,
  };
}

function variantOf(graph: readonly GraphNode[]): ResnetVariant {
  const node = (name: string) => graph.find((one) => one.name === name);
  if (node('postnorm_bn')) {
    const pool = node('pool1');
    const isSlim = pool?.op === 'maxPool' && pool.padding === 'tensorflow';
    return isSlim ? 'v2' : 'v2-keras';
  }
  const first = node('stage2_unit1_conv1');
  return first?.op === 'conv' && first.stride === 2 ? 'v1' : 'v1.5';
}
