import type { Tf } from '../backend/load-tf.ts';
import type { LoadedBatch } from '../loader/photo-loader.ts';
import type { WholeNetworkPreset } from '../presets/schema.ts';
import { cosineRate, type Sgd } from '../train/sgd.ts';
import { GradientAccumulator } from './accumulator.ts';
import { inputTensor, readableOf } from './input.ts';
import type { LearningNetwork } from './learning-network.ts';
import { judgeLogits } from './loss.ts';
import type { TrainingTask } from './plan.ts';
import { EMPTY_TALLY, type Tally } from './run-facts.ts';

/** The loss or the gradient was no finite number; nothing of the step was kept. */
export class DivergedError extends Error {
  override readonly name = 'DivergedError';
}

/** None of the photos of a step could be read. */
export class NothingReadError extends Error {
  override readonly name = 'NothingReadError';
}

export interface StepParts {
  readonly tf: Tf;
  readonly network: LearningNetwork;
  readonly sgd: Sgd;
  readonly preset: WholeNetworkPreset;
  /** Weight of each class in the loss. */
  readonly classWeights: ArrayLike<number>;
}

/**
 * One step of the optimiser: the gradients of its micro-batches add up, so that the memory of one
 * micro-batch is enough. The sum is divided by the sum of the photos' weights, which gives the very
 * gradient of the whole batch, but for batch normalisation, whose statistics are those of a
 * micro-batch.
 */
export class Step {
  readonly #parts: StepParts;
  readonly #gradients: GradientAccumulator;
  readonly #running: ReturnType<LearningNetwork['snapshotRunning']>;
  #tally: Tally = EMPTY_TALLY;
  #isOver = false;

  constructor(parts: StepParts) {
    this.#parts = parts;
    this.#gradients = new GradientAccumulator(parts.tf);
    this.#running = parts.network.snapshotRunning();
  }

  get tally(): Tally {
    return this.#tally;
  }

  /**
   * Adds one micro-batch; photos that could not be read are left out.
   *
   * @throws DivergedError
   */
  async add(batch: LoadedBatch<TrainingTask>): Promise<void> {
    const { tf, network, preset, classWeights } = this.#parts;
    const readable = readableOf(batch);
    if (readable.length === 0) return;
    const positions = readable.map(({ position }) => position);
    const labels = readable.map(({ task }) => task.photo.classId);
    const { crop } = preset.network;
    const input = inputTensor(
      tf,
      batch.pixels,
      positions,
      crop,
      preset.network,
    );
    const pass = network.forward(input);
    const logits = (await pass.logits.data()) as Float32Array;
    const judged = judgeLogits(
      logits,
      labels,
      classWeights,
      preset.options.labelSmoothing,
    );
    pass.backward(
      tf.tensor2d(judged.gradient, [
        labels.length,
        logits.length / labels.length,
      ]),
      (name, gradient) => this.#gradients.add(name, gradient),
    );
    this.#tally = {
      loss: this.#tally.loss + judged.loss,
      weight: this.#tally.weight + judged.weight,
      correct: this.#tally.correct + judged.correct,
      photos: this.#tally.photos + labels.length,
    };
    if (!Number.isFinite(judged.loss)) {
      throw new DivergedError(`the loss is ${judged.loss}`);
    }
  }

  /**
   * Moves the weights.
   *
   * @returns the length of the gradient.
   * @throws DivergedError and NothingReadError; the weights are as before.
   */
  async finish(rate: number): Promise<number> {
    const { network, sgd, tf } = this.#parts;
    const { weight } = this.#tally;
    if (weight === 0) throw new NothingReadError();
    const { gradients, norm } = await this.#gradients.take(
      network.trainable,
      1 / weight,
    );
    if (!Number.isFinite(norm)) {
      tf.dispose(gradients);
      throw new DivergedError(`the gradient's length is ${norm}`);
    }
    sgd.step(gradients, rate);
    tf.dispose([...this.#running.values()]);
    this.#isOver = true;
    return norm;
  }

  /**
   * As if the step had not begun: its gradients go, the running statistics come back. A finished step
   * stays.
   */
  giveUp(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#gradients.clear();
    this.#parts.network.restoreRunning(this.#running);
  }
}

/** The learning rate of a step, from 0 on. The paper names no schedule: its preset keeps it. */
export function rateOf(
  { learningRate, schedule, warmupSteps }: WholeNetworkPreset['options'],
  step: number,
  total: number,
): number {
  if (schedule === 'cosine') {
    return cosineRate(learningRate, step, total, warmupSteps);
  }
  return learningRate * Math.min(1, (step + 1) / Math.max(1, warmupSteps));
}
