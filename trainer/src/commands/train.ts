import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { resnet101 } from '../../../src/model/resnet/spec.ts';
import { loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { hashFile } from '../features/cache.ts';
import { checkClasses } from '../photos/check-classes.ts';
import { readSplits } from '../photos/read-splits.ts';
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
  const weights = startingWeights(
    graph,
    flags.pretrained,
    flags.seed,
    flags.start,
  );
  const { tf, backend, label } = await loadTf(log);
  log(`${splits.train.length} photos to train, ${label}`);

  const run = path.join(flags.cache, 'runs', path.basename(flags.out));
  mkdirSync(run, { recursive: true });
  const record = (entry: Record<string, unknown>) => {
    appendFileSync(path.join(run, 'log.jsonl'), `${JSON.stringify(entry)}\n`);
    const { event, epoch, loss, top1, top5 } = entry as Record<
      string,
      number | string
    >;
    if (event === 'epoch' || event === 'head') {
      log(
        `\n${event} ${epoch ?? ''}: loss ${Number(loss).toFixed(3)}, val Top-1 ${percent(Number(top1))}, Top-5 ${percent(Number(top5))} (centre crop)`,
      );
    } else log(`\n${JSON.stringify(entry)}`);
  };
  const { cache, pretrained, teacher, views, featureBatch } = flags;
  const data = await prepareData(tf, graph, weights, splits, {
    pretrained,
    teacher,
    cache,
    views,
    batch: featureBatch,
    signal,
    log: record,
  });
  const network = new TrainableNetwork(tf, graph, FROZEN_UNTIL, weights);
  await runTraining(
    {
      tf,
      network,
      val: data.val,
      train: {
        ...data.train,
        weights: photoWeights(splits.train, flags.capSource),
      },
      shape: FEATURE_SHAPE,
      classes: CLASS_COUNT,
      checkpoint: path.join(run, 'checkpoint.safetensors'),
      recipe: dataRecipe(flags),
      from: flags.from,
      signal,
      log: record,
    },
    pickTrainOptions(flags),
  );
  const learnt = new Map([...weights, ...(await network.weights())]);
  await finishModel({
    tf,
    backend,
    label,
    spec,
    graph,
    weights: learnt,
    splits,
    flags,
    about: {
      notes: frozenTrunkNotes(flags),
      pretrained: {
        name: 'TF-Slim resnet_v2_101 (ImageNet-1k), stages 1 to 3',
        licence: 'Apache-2.0',
        sha256: hashFile(pretrained),
      },
      preprocessing: { shortSide: 256, crop: 224, ...cardScale(NORMALISATION) },
    },
    commit,
    signal,
    log,
  });
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
