import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { CLASS_TABLE_VERSION } from '../../src/core/classes/classes.ts';
import { type ModelCard, parseCard } from '../../src/core/formats/card.ts';
import { testPattern } from '../../src/core/pixels/test-pattern.ts';
import { exportModel } from '../../src/model/export/export-model.ts';
import { parseNetwork } from '../../src/model/network.ts';
import { featureNode, resnetGraph } from '../../src/model/resnet/graph.ts';
import { buildLayersModel } from '../../src/model/resnet/layers-model.ts';
import { randomWeights } from '../../src/model/resnet/random-weights.ts';
import { sizeOf, weightShapes } from '../../src/model/resnet/weights.ts';
import { createTfjsEngine } from '../../src/model/tfjs/engine.ts';

const SEED = 61;
const CROP = 224;
const SPEC = {
  variant: 'v2',
  units: [1, 1, 2, 1],
  widths: [8, 16, 32, 64],
  classes: 61,
} as const;

/**
 * Writes a narrow ResNet with seeded weights, made by the builder and the export that make the
 * real one, so that the end-to-end tests run the real way in little time. It knows no country.
 */
export async function makeNarrow(folder: string): Promise<void> {
  const graph = resnetGraph(SPEC);
  const model = buildLayersModel(tf, SPEC, CROP);
  const topology = model.toJSON(null, false) as object;
  const weights = randomWeights(graph, SEED, 0.2);
  const files = exportModel(graph, weights, topology, 'uint8');
  const card = cardOf(files, [...weightShapes(graph).values()]);
  const shards = [...files].filter(([name]) => name.endsWith('.bin'));
  const network = parseNetwork(
    card,
    JSON.parse(new TextDecoder().decode(files.get('model.json'))),
    Buffer.concat(shards.map(([, bytes]) => bytes)),
  );
  await tf.setBackend('cpu');
  const engine = createTfjsEngine(tf, network, { backend: 'cpu' });
  const [answer] = await engine.infer([testPattern(SEED, CROP)]);
  engine.dispose();
  const logits = Array.from(answer?.logits ?? []);
  const knownAnswer = { ...card.knownAnswer, logits };
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const text = JSON.stringify(parseCard({ ...card, knownAnswer }), null, 2);
  writeFileSync(join(folder, 'card.json'), `${text}\n`);
}

function cardOf(
  files: ReadonlyMap<string, Uint8Array>,
  shapes: readonly (readonly number[])[],
): ModelCard {
  const { classes, ...architecture } = SPEC;
  return {
    format: 'which-country-card/1',
    name: 'Narrow test network',
    version: '1',
    description: 'Random weights for the end-to-end tests; knows no country.',
    architecture: {
      family: 'resnet',
      ...architecture,
      units: [...SPEC.units],
      widths: [...SPEC.widths],
      featureLayer: featureNode(resnetGraph(SPEC)),
      parameters: shapes.reduce((sum, shape) => sum + sizeOf(shape), 0),
    },
    classTable: { version: CLASS_TABLE_VERSION, classes },
    preprocessing: {
      shortSide: 256,
      crop: CROP,
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
    files: [...files].map(([path, data]) => ({
      path,
      bytes: data.length,
      sha256: createHash('sha256').update(data).digest('hex'),
    })),
  };
}
