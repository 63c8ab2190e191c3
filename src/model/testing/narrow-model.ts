import { createHash } from 'node:crypto';
import * as tf from '@tensorflow/tfjs';
import { CLASS_TABLE_VERSION } from '../../core/classes/classes.ts';
import { type ModelCard, parseCard } from '../../core/formats/card.ts';
import type { RgbImage } from '../../core/pixels/image.ts';
import { testPattern } from '../../core/pixels/test-pattern.ts';
import type { ViewOutput } from '../engine.ts';
import { exportModel } from '../export/export-model.ts';
import { parseNetwork } from '../network.ts';
import { featureNode, resnetGraph } from '../resnet/graph.ts';
import { buildLayersModel } from '../resnet/layers-model.ts';
import { randomWeights } from '../resnet/random-weights.ts';
import { sizeOf, weightShapes } from '../resnet/weights.ts';
import { createTfjsEngine } from '../tfjs/engine.ts';

const SEED = 61;
const SPEC = {
  variant: 'v2',
  units: [1, 1, 2, 1],
  widths: [8, 16, 32, 64],
  classes: 61,
} as const;

export interface NarrowModel {
  readonly card: ModelCard;
  /** As a server would have them, card.json among them. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The model's answers by tfjs's plain JavaScript backend, feature maps included. */
  readonly infer: (views: readonly RgbImage[]) => Promise<ViewOutput[]>;
}

/**
 * A small ResNet with seeded weights, made by the builder and the export that make the real one, so
 * that tests run the real way in little time. It knows no country.
 *
 * @param preprocessing sizes in pixels; smaller ones than the real network's make tests quicker.
 */
export async function narrowModel(
  preprocessing = { shortSide: 256, crop: 224 },
): Promise<NarrowModel> {
  const graph = resnetGraph(SPEC);
  const layers = buildLayersModel(tf, SPEC, preprocessing.crop);
  const topology = layers.toJSON(null, false) as object;
  const weights = randomWeights(graph, SEED, 0.2);
  const exported = exportModel(graph, weights, topology, 'uint8');
  const draft: ModelCard = {
    ...CARD,
    preprocessing: { ...CARD.preprocessing, ...preprocessing },
    files: [...exported].map(([path, data]) => ({
      path,
      bytes: data.length,
      sha256: createHash('sha256').update(data).digest('hex'),
    })),
  };
  const infer = (views: readonly RgbImage[]) =>
    inferOnCpu(draft, exported, views);
  const [answer] = await infer([testPattern(SEED, preprocessing.crop)]);
  const logits = [...answer!.logits];
  const knownAnswer = { ...draft.knownAnswer, logits };
  const card = parseCard({ ...draft, knownAnswer });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  exported.forEach((bytes, path) => files.set(path, new Uint8Array(bytes)));
  files.set('card.json', new TextEncoder().encode(JSON.stringify(card)));
  return { card, files, infer };
}

async function inferOnCpu(
  card: ModelCard,
  files: ReadonlyMap<string, Uint8Array>,
  views: readonly RgbImage[],
): Promise<ViewOutput[]> {
  await tf.setBackend('cpu');
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  );
  const shards = [...files].filter(([path]) => path.endsWith('.bin'));
  const bytes = Buffer.concat(shards.map(([, shard]) => shard));
  const network = parseNetwork(card, modelJson, bytes);
  const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
  try {
    return await engine.infer(views, { featureMaps: true });
  } finally {
    engine.dispose();
  }
}

const { classes, ...architecture } = SPEC;
const GRAPH = resnetGraph(SPEC);

const CARD: ModelCard = {
  format: 'which-country-card/1',
  name: 'Narrow test network',
  version: '1',
  description: 'A small network with random weights, for tests.',
  architecture: {
    family: 'resnet',
    ...architecture,
    units: [...SPEC.units],
    widths: [...SPEC.widths],
    featureLayer: featureNode(GRAPH),
    parameters: [...weightShapes(GRAPH).values()].reduce(
      (sum, shape) => sum + sizeOf(shape),
      0,
    ),
  },
  classTable: { version: CLASS_TABLE_VERSION, classes },
  preprocessing: {
    shortSide: 256,
    crop: 224,
    resize: 'bilinear-antialiased',
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
  },
  fusion: 'average',
  temperature: 1,
  figures: [],
  training: {
    command: 'none: pseudo-random weights',
    commit: '',
    backend: 'cpu',
    seed: SEED,
    epochs: 0,
    photos: 0,
    notes: '',
  },
  data: { description: 'none', sources: 0, licences: {} },
  pretrained: null,
  licence: 'Apache-2.0',
  knownAnswer: { seed: SEED, logits: [], tolerance: 0.02 },
  files: [],
};
