import { RunState } from '../checkpoints/run-state.ts';
import { UserError } from '../errors.ts';
import { startProgress } from '../progress.ts';
import type { MapShape } from './augment.ts';
import { epochBatches, type FeatureSet } from './batches.ts';
import { frozenCheckpoints, resume, startFrom } from './checkpoint.ts';
import { Distillation } from './distillation.ts';
import { fitHead } from './fit-head.ts';
import { classWeights } from './loss.ts';
import type { TrainOptions } from './options.ts';
import { calibrate, poolFeatures } from './pool-features.ts';
import { mathsOf } from './recipe.ts';
import { cosineRate, Sgd } from './sgd.ts';
import { splitNorms } from './split-norms.ts';
import { type LearningRun, trainStep } from './train-step.ts';
import { accuracyOf } from './validate.ts';

export interface TrainRun extends LearningRun {
  readonly train: FeatureSet;
  readonly val: FeatureSet;
  /** Of one feature map: height, width, channels. */
  readonly shape: MapShape;
  /** Where its checkpoints go; this process has it locked. */
  readonly folder: string;
  /** Whether the network begins with merged batch normalisation, see `splitNorms`. */
  readonly merged?: boolean;
  /** Another run's checkpoint whose weights this one begins with. */
  readonly from?: string | undefined;
  /** Names the data and the network; with the options it makes up the checkpoint's recipe. */
  readonly recipe: string;
  readonly signal: AbortSignal;
  readonly log: (record: Record<string, unknown>) => void;
}

/** How many times faster the distillation layer learns: its error is a mean over very many outputs. */
const DISTILLATION_RATE = 10;

/**
 * Trains to the end of the last epoch, going on from the checkpoint when there is one of the same
 * recipe. When `signal` is aborted the state is saved and the reason thrown.
 */
export async function train(
  run: TrainRun,
  options: TrainOptions,
): Promise<void> {
  const { tf, network, log } = run;
  const distillation = distillationOf(run, options);
  const trainable = new Map([
    ...network.trainable,
    ...(distillation?.trainable ?? []),
  ]);
  const sgd = new Sgd(tf, trainable, {
    ...options,
    rateOf: (name) =>
      name.startsWith('logits/')
        ? options.headRate
        : name.startsWith('distillation/')
          ? DISTILLATION_RATE
          : 1,
  });
  const moved = new Map([...trainable, ...network.running]);
  const state = new RunState(tf, moved, sgd);
  const { checkpointEvery, refitDecay } = options;
  const recipe = JSON.stringify([run.recipe, mathsOf(options)]);
  const perEpoch = Math.floor(run.train.indices.length / options.batch);
  const total = perEpoch * options.epochs;
  const weights = classWeights(
    run.train.indices.map((i) => run.train.labels[i]!),
    run.classes,
  );
  const checkpoints = frozenCheckpoints(run.folder);
  const save = async (step: number) =>
    checkpoints.save({ tensors: await state.read(), facts: { recipe, step } });
  const resumed = resume(checkpoints, state, recipe, (said) =>
    log({ event: 'checkpoint', said }),
  );
  if (resumed === undefined && run.from) startFrom(run.from, state);
  const { shape, signal } = run;
  if (resumed === undefined && run.merged) {
    const norms = await splitNorms(tf, network, run.train, shape, signal);
    log({
      event: 'norms',
      said: `${norms} merged batch normalisations got statistics of their own.`,
    });
    await save(0);
  }
  if (resumed !== undefined) log({ event: 'resume', step: resumed });
  else if (options.headSteps > 0) {
    network.shallow = options.shallowEpochs > 0;
    await calibrate(tf, network, run.train, shape, options, signal);
    await fitLinear(run, options, distillation, weights);
    await save(0);
  }
  let step = resumed ?? 0;
  const progress = startProgress('train', total, step);
  try {
    while (step < total) {
      const epoch = Math.floor(step / perEpoch);
      network.shallow = epoch < options.shallowEpochs;
      const sums = { loss: 0, hint: 0 };
      let count = 0;
      for (const batch of epochBatches(
        run.train,
        run.shape,
        epoch,
        options,
        step % perEpoch,
      )) {
        const rate = cosineRate(
          options.learningRate,
          step,
          total,
          options.warmupSteps,
        );
        const learning = { sgd, distillation, weights };
        const { loss, hint } = await trainStep(
          run,
          options,
          learning,
          batch,
          step,
          rate,
        );
        if (!Number.isFinite(loss)) {
          throw new UserError(
            `Training stopped at step ${step + 1}: the loss is ${loss}. Try a lower --learning-rate (it is ${options.learningRate}); the run then begins anew.`,
          );
        }
        sums.loss += loss;
        sums.hint += hint;
        count++;
        step++;
        progress.step(
          1,
          `epoch ${epoch + 1} loss ${(sums.loss / count).toFixed(3)}`,
        );
        if (step % checkpointEvery === 0) await save(step);
        // Lets Ctrl-C and the progress bar have their turn.
        await new Promise(setImmediate);
        if (run.signal.aborted) {
          await save(step);
          run.signal.throwIfAborted();
        }
      }
      await save(step);
      const val = await accuracyOf(tf, network, run.val, run.shape);
      log({
        event: 'epoch',
        epoch: epoch + 1,
        loss: sums.loss / count,
        ...(distillation && { hint: sums.hint / count }),
        ...val,
      });
    }
  } finally {
    // A bar that goes on would keep the process alive.
    progress.done();
  }
  if (refitDecay > 0) {
    const again = { ...options, headDecay: refitDecay };
    await fitLinear(run, again, undefined, weights);
  }
}

/** Fits the linear layers to the features as they are. */
async function fitLinear(
  { tf, network, train, val, shape, signal, log }: TrainRun,
  options: TrainOptions,
  distillation: Distillation | undefined,
  weights: Float32Array,
): Promise<void> {
  const pooled = await poolFeatures(tf, network, train, shape, signal);
  const { headSteps, headDecay, labelSmoothing } = options;
  const how = { headSteps, headDecay, labelSmoothing, signal };
  const loss = await fitHead(tf, network, pooled, weights, how);
  const [taught] = train.taught ?? [];
  const hint =
    distillation && taught
      ? await distillation.fit(pooled.features, taught, train.indices)
      : undefined;
  pooled.features.dispose();
  const { top1, top5 } = await accuracyOf(tf, network, val, shape);
  log({ event: 'head', loss, ...(hint !== undefined && { hint }), top1, top5 });
}

function distillationOf(
  { tf, network, train }: TrainRun,
  { distil, seed }: TrainOptions,
): Distillation | undefined {
  const [taught] = train.taught ?? [];
  if (!taught || distil === 0) return undefined;
  const [channels] = network.trainable.get('logits/kernel')!.shape;
  return new Distillation(tf, taught, train.indices, channels, seed);
}
