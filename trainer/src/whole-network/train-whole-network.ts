import type { Tensor } from '../../../src/model/resnet/weights.ts';
import { CheckpointStore } from '../checkpoints/checkpoint-store.ts';
import { RunState } from '../checkpoints/run-state.ts';
import { UserError } from '../errors.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { WEIGHTS_FORMAT, writeFacts } from '../formats/facts.ts';
import { Sgd } from '../train/sgd.ts';
import { type Measured, measure } from './measure.ts';
import { batchOf, epochPlan, stepsPerEpoch } from './plan.ts';
import type { Reporter } from './reporter.ts';
import {
  changesSince,
  EMPTY_TALLY,
  type RunFacts,
  type Tally,
  type ValFigures,
} from './run-facts.ts';
import { Unreadable } from './unreadable.ts';
import { DivergedError, NothingReadError, rateOf, Step } from './step.ts';

export interface WholeNetworkRun extends Measured {
  readonly train: readonly LabelledPhoto[];
  readonly val: readonly LabelledPhoto[];
  /** Where checkpoints go; this process has it locked. */
  readonly folder: string;
  readonly identity: Readonly<Record<string, unknown>>;
  readonly reporter: Reporter;
}

/** The weights of the best epoch. */
interface BestFacts {
  readonly epoch: number;
  readonly val: ValFigures;
}

export interface TrainedNetwork {
  readonly weights: ReadonlyMap<string, Tensor>;
  /** In sentences, for the card. */
  readonly notes: readonly string[];
}

/**
 * Trains a whole network to the end of its last epoch, going on from the checkpoint when there is one.
 * Checkpoints are taken between two steps and all chance follows from seed, epoch and photo, so a run
 * that was killed comes to the same weights, bit by bit, where the back-end computes the same twice.
 */
export class WholeNetworkTraining {
  readonly #run: WholeNetworkRun;
  readonly #sgd: Sgd;
  readonly #state: RunState;
  readonly #checkpoints: CheckpointStore<RunFacts>;
  readonly #best: CheckpointStore<BestFacts>;
  readonly #perEpoch: number;
  readonly #total: number;
  #facts: RunFacts;
  #savedStep = 0;
  #savedAt = performance.now();
  readonly #unreadable: Unreadable;

  constructor(run: WholeNetworkRun) {
    const { options } = run.preset;
    this.#run = run;
    this.#unreadable = new Unreadable(run.reporter);
    this.#sgd = new Sgd(run.tf, run.network.trainable, options);
    const moved = new Map([...run.network.trainable, ...run.network.running]);
    this.#state = new RunState(run.tf, moved, this.#sgd);
    this.#checkpoints = new CheckpointStore(run.folder, 'checkpoint');
    // As `import` and --pretrained read it.
    this.#best = new CheckpointStore(run.folder, 'best', {
      labels: { format: WEIGHTS_FORMAT, ...writeFacts(run.preset.network) },
    });
    this.#perEpoch = stepsPerEpoch(run.train.length, options);
    this.#total = this.#perEpoch * options.epochs;
    this.#facts = {
      identity: run.identity,
      step: 0,
      measured: 0,
      tally: EMPTY_TALLY,
      changes: [],
    };
  }

  /**
   * @throws UserError when the loss is no number, photos cannot be read, the checkpoint is another
   * run's or the disk is full; the signal's reason when it is aborted, after a checkpoint.
   */
  async train(): Promise<TrainedNetwork> {
    const { reporter, preset, train } = this.#run;
    const { epochs } = preset.options;
    this.#resume();
    const batch = batchOf(train.length, preset.options);
    const begin = () => {
      reporter.begin(this.#total * batch, this.#facts.step * batch);
    };
    begin();
    for (;;) {
      const { step, measured } = this.#facts;
      const done = Math.floor(step / this.#perEpoch);
      if (step > 0 && step % this.#perEpoch === 0 && measured < done) {
        reporter.pause();
        await this.#endEpoch(done);
        begin();
      }
      if (done >= epochs) break;
      await this.#trainEpoch(done);
    }
    reporter.pause();
    return this.#result();
  }

  #resume(): void {
    const { reporter, folder, identity } = this.#run;
    const stored = this.#checkpoints.load((line) => reporter.say(line));
    if (!stored) return;
    const changes = changesSince(stored.facts, identity, folder);
    const misfit = this.#state.misfit(stored.tensors);
    if (misfit !== undefined) {
      throw new UserError(
        `${this.#checkpoints.file} does not fit this network: see "${misfit}".`,
      );
    }
    this.#state.write(stored.tensors);
    const { step } = stored.facts;
    this.#facts = {
      ...stored.facts,
      identity,
      changes: [...stored.facts.changes, ...changes],
    };
    this.#savedStep = step;
    reporter.record('resume', { step, changes });
    reporter.say(`Going on after step ${step}.`);
    for (const change of changes) reporter.say(`Changed: ${change}.`);
  }

  /** The rest of an epoch, counted from 0. */
  async #trainEpoch(epoch: number): Promise<void> {
    const { loader, train, preset, reporter } = this.#run;
    const from = this.#facts.step % this.#perEpoch;
    const plan = epochPlan(train, epoch, from, preset.options);
    const batch = batchOf(train.length, preset.options);
    let step: Step | undefined;
    let [seen, began, waited] = [0, performance.now(), loader.waited];
    try {
      for await (const micro of loader.load(plan)) {
        step ??= new Step({ ...this.#run, sgd: this.#sgd });
        this.#unreadable.note(micro);
        await this.#guard(step.add(micro));
        seen += micro.tasks.length;
        const tally = sum(this.#epochTally, step.tally);
        const place = `${epoch + 1}/${preset.options.epochs}`;
        reporter.photos(micro.tasks.length, tally, place);
        if (seen === batch) {
          await this.#finish(step, epoch, began, waited);
          step = undefined;
          [seen, began, waited] = [0, performance.now(), loader.waited];
          await this.#saveWhenDue();
        }
        // Ctrl-C and the live line have their turn.
        await new Promise(setImmediate);
        this.#run.signal.throwIfAborted();
      }
    } catch (error) {
      step?.giveUp();
      if (this.#run.signal.aborted) await this.#save();
      throw error;
    }
  }

  async #finish(
    step: Step,
    epoch: number,
    began: number,
    waited: number,
  ): Promise<void> {
    const { preset, reporter, loader } = this.#run;
    const rate = rateOf(preset.options, this.#facts.step, this.#total);
    const gradientNorm = await this.#guard(step.finish(rate));
    const tally = sum(this.#epochTally, step.tally);
    this.#facts = { ...this.#facts, step: this.#facts.step + 1, tally };
    reporter.step({
      ...{ step: this.#facts.step, epoch: epoch + 1, rate, gradientNorm },
      tally: step.tally,
      milliseconds: performance.now() - began,
      waited: loader.waited - waited,
    });
  }

  /** Of the finished steps of the epoch that goes on or begins. */
  get #epochTally(): Tally {
    const isFirst = this.#facts.step % this.#perEpoch === 0;
    return isFirst ? EMPTY_TALLY : this.#facts.tally;
  }

  /** Failures of a step as sentences. */
  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      const step = this.#facts.step + 1;
      if (error instanceof DivergedError) throw this.#diverged(step, error);
      if (error instanceof NothingReadError) {
        throw new UserError(
          `Training stopped at step ${step}: none of its photos could be read, for example ${this.#unreadable.last}. Check the paths in the list of photos.`,
        );
      }
      throw error;
    }
  }

  /** Weights that give no loss are no good checkpoint, whatever step they are of. */
  #diverged(step: number, { message }: DivergedError): UserError {
    const { folder, preset } = this.#run;
    if (this.#savedStep === step - 1) this.#checkpoints.setAside();
    const good = this.#checkpoints.load(() => undefined);
    const kept = good
      ? `the checkpoint after step ${good.facts.step} is kept in ${folder}`
      : 'there is no earlier checkpoint, so it will begin anew';
    const { learningRate } = preset.options;
    return new UserError(
      `Training stopped at step ${step}: ${message}. Nothing of this step was kept; ${kept}. Try a lower --learning-rate (it is ${learningRate}; say, ${learningRate / 10}) or some --warmup-steps, and run the command again.`,
    );
  }

  async #endEpoch(epoch: number): Promise<void> {
    const { reporter, val, network } = this.#run;
    await this.#saveOnce();
    const figures = await measure(this.#run, val, this.#unreadable);
    const isBest = isBetter(figures, this.#facts.best?.val);
    const best = { epoch, val: figures };
    if (isBest) {
      await this.#best.save({ tensors: await network.weights(), facts: best });
    }
    const { step, tally } = this.#facts;
    reporter.epoch(epoch, step, tally, figures, isBest);
    this.#facts = {
      ...this.#facts,
      measured: epoch,
      ...(isBest && { best }),
    };
    await this.#save();
  }

  async #saveWhenDue(): Promise<void> {
    const { checkpointEvery, checkpointMinutes } = this.#run.preset.options;
    const minutes = (performance.now() - this.#savedAt) / 60_000;
    const isDue = this.#facts.step % checkpointEvery === 0;
    if (isDue || minutes > checkpointMinutes) await this.#save();
  }

  async #saveOnce(): Promise<void> {
    if (this.#savedStep !== this.#facts.step) await this.#save();
  }

  async #save(): Promise<void> {
    const tensors = await this.#state.read();
    await this.#checkpoints.save({ tensors, facts: this.#facts });
    this.#savedStep = this.#facts.step;
    this.#savedAt = performance.now();
  }

  async #result(): Promise<TrainedNetwork> {
    const { preset, network, reporter } = this.#run;
    const { changes, best, step } = this.#facts;
    const notes = [
      `${step} steps.`,
      ...changes.map((one) => `Changed: ${one}.`),
    ];
    if (preset.options.exported === 'best' && best) {
      const stored = this.#best.load((line) => reporter.say(line));
      if (stored) {
        notes.push(
          `Weights of epoch ${stored.facts.epoch}, the best on val by Top-1 of the centre crop.`,
        );
        return { weights: stored.tensors, notes };
      }
    }
    return { weights: await network.weights(), notes };
  }
}

function sum(a: Tally, b: Tally): Tally {
  return {
    loss: a.loss + b.loss,
    weight: a.weight + b.weight,
    correct: a.correct + b.correct,
    photos: a.photos + b.photos,
  };
}

/** More Top-1, or as much with less loss. */
function isBetter(now: ValFigures, before: ValFigures | undefined): boolean {
  if (!before || now.top1 !== before.top1) {
    return now.top1 > (before?.top1 ?? -1);
  }
  return now.loss < before.loss;
}
