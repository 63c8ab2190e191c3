import { createHash } from 'node:crypto';
import * as tf from '@tensorflow/tfjs';
import type { ModelCard } from '../../core/formats/card.ts';
import type { RgbImage } from '../../core/pixels/image.ts';
import { testPattern } from '../../core/pixels/test-pattern.ts';
import type { ViewOutput } from '../../model/engine.ts';
import { exportModel } from '../../model/export/export-model.ts';
import { parseNetwork } from '../../model/network.ts';
import { resnetGraph } from '../../model/resnet/graph.ts';
import { randomWeights } from '../../model/resnet/random-weights.ts';
import { createTfjsEngine } from '../../model/tfjs/engine.ts';

const SPEC = {
  variant: 'v1.5',
  units: [1, 1, 1, 1],
  widths: [8, 8, 8, 16],
  classes: 61,
} as const;

interface NarrowModel {
  readonly card: ModelCard;
  /** As a server would have them, card.json among them. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const graph = resnetGraph(SPEC);
const exported = exportModel(graph, randomWeights(graph, 7), {}, 'float16');

/** A small network with a card that fits; its known answer is {@link inferNarrow}'s. */
export async function narrowModel(): Promise<NarrowModel> {
  const { seed } = CARD.knownAnswer;
  const pattern = testPattern(seed, CARD.preprocessing.crop);
  const [answer] = await inferNarrow([pattern]);
  const card: ModelCard = {
    ...CARD,
    knownAnswer: { ...CARD.knownAnswer, logits: [...answer!.logits] },
    files: [...exported].map(entry),
  };
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  exported.forEach((bytes, path) => files.set(path, new Uint8Array(bytes)));
  files.set('card.json', new TextEncoder().encode(JSON.stringify(card)));
  return { card, files };
}

/** The narrow network's answers by tfjs's plain JavaScript backend, feature maps included. */
export async function inferNarrow(
  views: readonly RgbImage[],
): Promise<ViewOutput[]> {
  await tf.setBackend('cpu');
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(exported.get('model.json')),
  );
  const shards = [...exported].filter(([path]) => path.endsWith('.bin'));
  const bytes = Buffer.concat(shards.map(([, shard]) => shard));
  const network = parseNetwork(CARD, modelJson, new Uint8Array(bytes));
  const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
  try {
    return await engine.infer(views, { featureMaps: true });
  } finally {
    engine.dispose();
  }
}

function entry([path, bytes]: [string, Uint8Array]) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256 };
}

const CARD: ModelCard = {
  format: 'which-country-card/1',
  name: 'narrow',
  version: '0',
  description: 'A small network with pseudo-random weights, for tests.',
  architecture: {
    family: 'resnet',
    variant: SPEC.variant,
    units: [...SPEC.units],
    widths: [...SPEC.widths],
    featureLayer: 'features',
    parameters: 0,
  },
  classTable: { version: '1', classes: SPEC.classes },
  preprocessing: {
    shortSide: 73,
    crop: 64,
    resize: 'bilinear-antialiased',
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
  },
  fusion: 'average',
  temperature: 1,
  figures: [],
  training: {
    command: '',
    commit: '',
    backend: 'none',
    seed: 7,
    epochs: 0,
    photos: 0,
    notes: '',
  },
  data: { description: 'none', sources: 0, licences: {} },
  pretrained: null,
  licence: 'CC0-1.0',
  knownAnswer: { seed: 11, logits: [], tolerance: 1e-3 },
  files: [],
};
