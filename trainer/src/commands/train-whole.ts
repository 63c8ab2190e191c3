import { availableParallelism } from 'node:os';
import path from 'node:path';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { type LoadedTf, loadTf } from '../backend/load-tf.ts';
import { checkWritable } from '../files/atomic.ts';
import { lockFolder } from '../files/lock.ts';
import { PhotoLoader } from '../loader/photo-loader.ts';
import { checkClasses } from '../photos/check-classes.ts';
import { readSplits, type Splits } from '../photos/read-splits.ts';
import type { WholeNetworkPreset } from '../presets/schema.ts';
import type { TrainFlags } from '../train/flags.ts';
import { finishModel } from '../train/finish-model.ts';
import { classWeights } from '../train/loss.ts';
import { cardScale, currentCommit } from '../train/make-card.ts';
import { LearningNetwork } from '../whole-network/learning-network.ts';
import { type Start, startOf } from '../whole-network/pretrained.ts';
import { Reporter } from '../whole-network/reporter.ts';
import { identityOf } from '../whole-network/run-facts.ts';
import {
  type TrainedNetwork,
  WholeNetworkTraining,
} from '../whole-network/train-whole-network.ts';
import type { Context } from './command.ts';

/** The flags of `train` that are not numbers of the preset. */
export interface WholeNetworkFlags extends Pick<
  TrainFlags,
  | 'photos'
  | 'out'
  | 'cache'
  | 'excludeSource'
  | 'kernels'
  | 'evaluate'
  | 'command'
> {
  /** A weight file; left out: the network starts from random weights. */
  readonly pretrained?: string;
  readonly presetName: string;
  readonly preset: WholeNetworkPreset;
  readonly workers?: number;
  readonly ahead?: number;
  readonly tensorboard?: string;
}

/**
 * `train` of a whole network by the paper's recipe: trains, exports, evaluates, writes the card.
 *
 * @throws UserError for inputs that do not fit.
 */
export async function trainWhole(
  flags: WholeNetworkFlags,
  context: Context,
): Promise<void> {
  const commit = currentCommit();
  const splits = readSplits(flags.photos, flags.excludeSource);
  checkClasses(splits, flags.photos, context.log);
  const { variant, units, widths } = flags.preset.network;
  const spec = { variant, units, widths, classes: CLASS_COUNT };
  const graph = resnetGraph(spec);
  const start = startOf(
    graph,
    flags.pretrained,
    flags.preset.options.seed,
    flags.preset.network,
  );
  if (!start.pretrained) {
    context.log(
      'No --pretrained: the network starts from random weights. The paper starts from ImageNet, which learns faster and better.',
    );
  }
  const folder = path.join(flags.cache, 'runs', path.basename(flags.out));
  // A run may take days; that its model can be written is found out now.
  checkWritable(path.dirname(path.resolve(flags.out)));
  const unlock = lockFolder(folder);
  try {
    const loaded = await loadTf(context.log);
    const trained = await trainIn(
      folder,
      { flags, splits, graph, start },
      loaded,
      context,
    );
    const { shortSide, crop } = flags.preset.network;
    await finishModel({
      ...{ ...loaded, spec, graph, splits, commit, weights: trained.weights },
      flags: { ...flags, ...flags.preset.options },
      about: {
        notes: `Preset ${path.basename(flags.presetName)} (recipe whole-network): ${JSON.stringify(flags.preset.options)}. ${trained.notes.join(' ')} Kernels stored as ${flags.kernels}.`,
        pretrained: start.pretrained,
        preprocessing: { shortSide, crop, ...cardScale(flags.preset.network) },
      },
      ...context,
    });
  } finally {
    unlock();
  }
}

interface Parts {
  readonly flags: WholeNetworkFlags;
  readonly splits: Splits;
  readonly graph: readonly GraphNode[];
  readonly start: Start;
}

async function trainIn(
  folder: string,
  { flags, splits, graph, start }: Parts,
  { tf, label }: LoadedTf,
  { signal, log }: Context,
): Promise<TrainedNetwork> {
  const { network: shape } = flags.preset;
  const { microBatch, batch: whole } = flags.preset.options;
  const batch = Math.min(microBatch, whole);
  const options = { ...flags.preset.options, microBatch: batch };
  const preset = { ...flags.preset, options };
  const network = new LearningNetwork(tf, graph, start.weights);
  log(
    `${splits.train.length} photos to train, ${options.epochs} epochs, ${label} (${network.ops.name}).`,
  );
  const workers =
    flags.workers ?? Math.max(1, Math.floor(availableParallelism() / 2));
  const loader = new PhotoLoader({
    ...{ workers, batch, shortSide: shape.shortSide, crop: shape.crop },
    ahead: flags.ahead ?? Math.max(3 * batch, 8 * workers),
    augmentation: options,
  });
  const reporter = new Reporter(tf, folder, flags.tensorboard, log);
  const { train, val } = splits;
  const labels = train.map(({ classId }) => classId);
  const identity = identityOf(preset, splits, start.pretrained?.sha256);
  reporter.record('start', { label, workers, identity });
  try {
    return await new WholeNetworkTraining({
      ...{ tf, graph, network, loader, preset, signal, train, val, folder },
      ...{ identity, reporter },
      classWeights:
        options.classWeights === 'none'
          ? new Float32Array(CLASS_COUNT).fill(1)
          : classWeights(labels, CLASS_COUNT),
    }).train();
  } finally {
    reporter.close();
    await loader.close();
    network.dispose();
  }
}
