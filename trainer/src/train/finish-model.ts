import path from 'node:path';
import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import { viewsOf } from '../../../src/core/fusion/fuse.ts';
import type { Figures, ModelCard } from '../../../src/core/formats/card.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import type { BackendName, Engine } from '../../../src/model/engine.ts';
import { exportModel } from '../../../src/model/export/export-model.ts';
import { parseNetwork } from '../../../src/model/network.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { buildLayersModel } from '../../../src/model/resnet/layers-model.ts';
import type { ResnetSpec } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import type { Tf } from '../backend/load-tf.ts';
import { figuresOf, fitTemperature } from '../evaluate/figures.ts';
import { type Scores, scorePhotos } from '../evaluate/score-photos.ts';
import { writeModel } from '../model/write-model.ts';
import { hashFile } from '../features/cache.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import type { TrainFlags } from './flags.ts';
import { KNOWN_SEED, makeCard } from './make-card.ts';

export interface Finished {
  readonly tf: Tf;
  readonly backend: BackendName;
  readonly label: string;
  readonly spec: ResnetSpec;
  readonly graph: readonly GraphNode[];
  readonly weights: Weights;
  readonly splits: Readonly<
    Record<'train' | 'val' | 'test', readonly LabelledPhoto[]>
  >;
  readonly flags: TrainFlags;
  readonly commit: string;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

const FUSION: FusionMode = 'average';

/**
 * Exports, measures what was exported (not what was trained) on `val` and `test`,
 * fits the temperature on `val`, and writes model and card.
 */
export async function finishModel(run: Finished): Promise<void> {
  const { tf, spec, graph, flags, splits } = run;
  const layers = buildLayersModel(tf, spec, 224);
  const topology = layers.toJSON(null, false) as object;
  layers.dispose();
  const files = exportModel(graph, run.weights, topology, flags.kernels);
  const draft = makeCard({
    ...run,
    ...flags,
    name: path.basename(flags.out),
    train: splits.train,
    backend: run.label,
    notes: notesOf(flags),
    temperature: 1,
    figures: [],
    knownLogits: [],
    files,
  });
  const engine = engineOf(run, draft, files);
  const [known] = await engine.infer([
    testPattern(KNOWN_SEED, draft.preprocessing.crop),
  ]);
  const { temperature, figures } = flags.evaluate
    ? await measure(engine, draft, run)
    : { temperature: 1, figures: [] };
  engine.dispose();
  writeModel(flags.out, files, {
    ...draft,
    temperature,
    figures,
    knownAnswer: { ...draft.knownAnswer, logits: [...known!.logits] },
  });
  for (const one of figures) run.log(JSON.stringify(one));
  run.log(`The model lies in ${flags.out}.`);
}

function notesOf({ kernels, teacher, distil, from }: TrainFlags): string {
  const how = [
    'Stages 1 to 3 frozen at the pretrained weights; stage 4 and head trained on their cached feature maps',
    ...(teacher && distil > 0
      ? [
          `taught beside the labels by ${path.basename(teacher)} (sha256 ${hashFile(teacher)})`,
        ]
      : []),
    ...(from ? [`begun with the weights of the run in ${from}`] : []),
    `kernels stored as ${kernels}`,
  ];
  return `${how.join('; ')}.`;
}

/** Figures on `val` and `test` with the temperature that fits `val`. */
async function measure(
  engine: Engine,
  card: ModelCard,
  { splits, flags, signal }: Finished,
): Promise<{ temperature: number; figures: Figures[] }> {
  const views = viewsOf(FUSION);
  const score = (split: 'val' | 'test') =>
    scorePhotos(engine, splits[split], card.preprocessing, views, signal);
  const val = await score('val');
  const temperature = fitTemperature(val.scored, FUSION);
  const figures = [cardFigures(flags.photos, 'val', val, temperature)];
  if (splits.test.length > 0) {
    const test = await score('test');
    figures.push(cardFigures(flags.photos, 'test', test, temperature));
  }
  return { temperature, figures };
}

function engineOf(
  { tf, backend }: Finished,
  card: ModelCard,
  files: ReadonlyMap<string, Uint8Array>,
): Engine {
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  );
  const shards = [...files]
    .filter(([name]) => name.endsWith('.bin'))
    .map(([, bytes]) => bytes);
  const network = parseNetwork(card, modelJson, Buffer.concat(shards));
  return createTfjsEngine(tf, network, { backend, batch: 5 });
}

function cardFigures(
  csv: string,
  split: string,
  scores: Scores,
  temperature: number,
): Figures {
  const { perClass: _, ...figures } = figuresOf(scores, FUSION, temperature);
  return { data: path.basename(csv), split, fusion: FUSION, ...figures };
}
