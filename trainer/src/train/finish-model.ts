import path from 'node:path';
import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import { viewsOf } from '../../../src/core/fusion/fuse.ts';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { exportModel } from '../../../src/model/export/export-model.ts';
import { parseWeights } from '../../../src/model/network.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { buildLayersModel } from '../../../src/model/resnet/layers-model.ts';
import type { ResnetSpec } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { type Measured, measure } from '../evaluate/measure.ts';
import { offTopicFigures } from '../evaluate/off-topic.ts';
import { scorePhotos } from '../evaluate/score-photos.ts';
import { writeModel } from '../model/write-model.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { openEngine } from '../runtime/open-engine.ts';
import type { TrainFlags } from './flags.ts';
import { type CardFacts, KNOWN_SEED, makeCard } from './make-card.ts';

export interface Finished extends LoadedTf {
  readonly spec: ResnetSpec;
  readonly graph: readonly GraphNode[];
  readonly weights: Weights;
  readonly splits: Readonly<
    Record<'train' | 'val' | 'test', readonly LabelledPhoto[]>
  >;
  readonly flags: Pick<
    TrainFlags,
    'photos' | 'out' | 'kernels' | 'evaluate' | 'command' | 'seed' | 'epochs'
  >;
  /** What only the recipe knows. */
  readonly about: Pick<CardFacts, 'notes' | 'pretrained' | 'preprocessing'>;
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
  const layers = buildLayersModel(tf, spec, run.about.preprocessing.crop);
  const topology = layers.toJSON(null, false) as object;
  layers.dispose();
  const files = exportModel(graph, run.weights, topology, flags.kernels);
  const draft = makeCard({
    ...run,
    ...flags,
    name: path.basename(flags.out),
    train: splits.train,
    backend: run.label,
    ...run.about,
    temperature: 1,
    figures: [],
    knownLogits: [],
    files,
  });
  const engine = await engineOf(run, draft, files);
  const [known] = await engine.infer([
    testPattern(KNOWN_SEED, draft.preprocessing.crop),
  ]);
  const measured = flags.evaluate
    ? await measureSplits(engine, draft, run)
    : { figures: [] };
  engine.dispose();
  writeModel(flags.out, files, {
    ...draft,
    ...measured,
    knownAnswer: { ...draft.knownAnswer, logits: [...known!.logits] },
  });
  for (const one of measured.figures) run.log(JSON.stringify(one));
  run.log(`The model lies in ${flags.out}.`);
}

/** What the card tells of `val`, `test` and the pictures of no place. */
async function measureSplits(
  engine: Engine,
  card: ModelCard,
  { splits, flags, signal }: Finished,
): Promise<Measured & Pick<ModelCard, 'offTopic'>> {
  const { preprocessing } = card;
  const views = viewsOf(FUSION);
  const score = (split: 'val' | 'test') =>
    scorePhotos(engine, splits[split], preprocessing, views, signal);
  const val = await score('val');
  const test = splits.test.length > 0 ? await score('test') : undefined;
  const options = { fusion: FUSION, csv: flags.photos };
  const measured = measure(val, test, options);
  const offTopic = await offTopicFigures(engine, { ...card, ...measured });
  return { ...measured, offTopic };
}

function engineOf(
  run: Finished,
  card: ModelCard,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Engine> {
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  );
  const shards = [...files]
    .filter(([name]) => name.endsWith('.bin'))
    .map(([, bytes]) => bytes);
  const network = parseWeights(card, modelJson, Buffer.concat(shards));
  return openEngine({ card, ...network }, run, run.log);
}
