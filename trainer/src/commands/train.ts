import path from 'node:path';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import {
  type GraphNode,
  resnetGraph,
} from '../../../src/model/resnet/graph.ts';
import { resnet101 } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { type LoadedTf, loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { hashFile } from '../features/cache.ts';
import { checkWritable } from '../files/atomic.ts';
import { JournalWriter } from '../files/journal.ts';
import { lockFolder } from '../files/lock.ts';
import { checkClasses } from '../photos/check-classes.ts';
import { readSplits, type Splits } from '../photos/read-splits.ts';
import { finishModel } from '../train/finish-model.ts';
import { cardScale, currentCommit } from '../train/make-card.ts';
import { TrainableNetwork } from '../train/network.ts';
import type { TrainFlags } from '../train/flags.ts';
import { pickTrainOptions } from '../train/options.ts';
import { frozenTrunkNotes } from '../train/notes.ts';
import { photoWeights } from '../train/photo-weights.ts';
import {
  FEATURE_SHAPE,
  FROZEN_UNTIL,
  NORMALISATION,
  prepareData,
} from '../train/prepare-data.ts';
import { dataRecipe } from '../train/recipe.ts';
import { isMerged } from '../train/split-norms.ts';
import { startingWeights } from '../train/starting-weights.ts';
import { train as runTraining } from '../train/train.ts';
import { type Context, percent } from './command.ts';

/**
 * `train`: stages 1 to 3 from the pretrained file stay as they are and their feature maps are cached;
 * stage 4 and the head learn; the model is exported, evaluated and described in its card.
 *
 * @throws UserError for inputs that do not fit.
 */
export async function train(
  flags: TrainFlags,
  { signal, log }: Context,
): Promise<void> {
  checkFlags(flags);
  // The run may take hours; the card names the code that it began with.
  const commit = currentCommit();
  const splits = readSplits(flags.photos, flags.excludeSource);
  checkClasses(splits, flags.photos, log);
  if (splits.train.length < flags.batch) {
    throw new UserError(
      `${flags.photos} has ${splits.train.length} photos to train on, fewer than one batch of ${flags.batch}. Give more photos or a smaller --batch.`,
    );
  }
  const spec = resnet101('v2', CLASS_COUNT);
  const graph = resnetGraph(spec);
  const { weights, pretrained, whole } = startingWeights(
    graph,
    flags.pretrained,
    flags.seed,
    flags.start,
  );
  if (flags.keep > 0) checkKeep(flags, whole);
  const folder = path.join(flags.cache, 'runs', path.basename(flags.out));
  // A run may take hours; that its model can be written is found out now.
  checkWritable(path.dirname(path.resolve(flags.out)));
  const unlock = lockFolder(folder);
  try {
    const loaded = await loadTf(log);
    log(`${splits.train.length} photos to train, ${loaded.label}`);
    const merged = whole && isMerged(weights);
    const parts = { folder, flags, splits, graph, weights, merged };
    const learnt = await trainIn(parts, loaded, { signal, log });
    await finishModel({
      ...{ ...loaded, spec, graph, splits, flags, commit, signal, log },
      weights: learnt,
      about: {
        notes: frozenTrunkNotes(flags),
        pretrained: whole ? pretrained : slim(flags.pretrained),
        preprocessing: {
          ...{ shortSide: 256, crop: 224 },
          ...cardScale(NORMALISATION),
        },
      },
    });
  } finally {
    unlock();
  }
}

interface Parts {
  readonly folder: string;
  readonly flags: TrainFlags;
  readonly splits: Splits;
  readonly graph: readonly GraphNode[];
  /** To begin with. */
  readonly weights: Weights;
  readonly merged: boolean;
}

/** @returns the weights of the whole network, the learnt ones among them. */
async function trainIn(
  { folder, flags, splits, graph, weights, merged }: Parts,
  loaded: LoadedTf,
  { signal, log: say }: Pick<Context, 'signal' | 'log'>,
): Promise<Weights> {
  const journal = new JournalWriter(path.join(folder, 'log.jsonl'));
  const log = (entry: Record<string, unknown>) => {
    journal.append(entry);
    say(`\n${sentenceOf(entry)}`);
  };
  try {
    const { cache, pretrained, teacher, views, featureBatch: batch } = flags;
    const data = await prepareData(loaded, graph, weights, splits, {
      ...{ pretrained, teacher, cache, views, batch, signal, log },
    });
    const { tf } = loaded;
    const begin = () => new TrainableNetwork(tf, graph, FROZEN_UNTIL, weights);
    const network = begin();
    const start = flags.keep > 0 ? begin() : undefined;
    const counts = photoWeights(splits.train, flags.capSource);
    await runTraining(
      {
        ...{ tf, network, start, merged, val: data.val, folder, signal, log },
        train: { ...data.train, weights: counts },
        shape: FEATURE_SHAPE,
        classes: CLASS_COUNT,
        recipe: dataRecipe(flags),
        from: flags.from,
      },
      pickTrainOptions(flags),
    );
    return new Map([...weights, ...(await network.weights())]);
  } finally {
    journal.close();
  }
}

/** An entry of the log, for people. */
function sentenceOf(entry: Record<string, unknown>): string {
  const { event, epoch, loss, top1, top5, said } = entry as Record<
    string,
    number | string
  >;
  if (said !== undefined) return String(said);
  if (event !== 'epoch' && event !== 'head') return JSON.stringify(entry);
  return `${event} ${epoch ?? ''}: loss ${Number(loss).toFixed(3)}, val Top-1 ${percent(Number(top1))}, Top-5 ${percent(Number(top5))} (centre crop)`;
}

/** What the card says of ImageNet weights that end after stage 3. */
const slim = (file: string) => ({
  name: 'TF-Slim resnet_v2_101 (ImageNet-1k), stages 1 to 3',
  licence: 'Apache-2.0',
  sha256: hashFile(file),
});

/** `keep` asks the network at the start, which has to know something. */
function checkKeep({ pretrained, from }: TrainFlags, whole: boolean): void {
  if (!whole) {
    throw new UserError(
      `--keep keeps what a whole network says, and ${pretrained} is not whole. Leave --keep out, or give the file of "export --names ours".`,
    );
  }
  if (from === undefined) return;
  throw new UserError(
    '--keep keeps what --pretrained says, and --from replaces that. Leave one of both out.',
  );
}

function checkFlags(flags: TrainFlags): void {
  if (flags.shallowEpochs > 0 && flags.start !== 'widen') {
    throw new UserError(
      '--shallow-epochs needs --start widen: other starts have branches that are not silent.',
    );
  }
  if (flags.refitDecay > 0 && flags.headSteps === 0) {
    throw new UserError(
      '--refit-decay needs --head-steps: without steps the head would be fitted to nothing.',
    );
  }
}
