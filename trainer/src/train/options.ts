/** Every number of a training run; each is a flag of `train`. */
export interface TrainOptions {
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly warmupSteps: number;
  readonly momentum: number;
  readonly weightDecay: number;
  readonly labelSmoothing: number;
  /** Beta(a, a) of mixup (Zhang et al. 2017, https://arxiv.org/abs/1710.09412); 0: none. */
  readonly mixup: number;
  /** Share of the feature maps that are learnt from as composites of two; 0: none. */
  readonly composites: number;
  /** Share of the target that is what the network said at the start; 0: labels alone. */
  readonly keep: number;
  /** How many times faster than stage 4 the head learns. */
  readonly headRate: number;
  /** Steps of fitting the head before anything else learns; 0: it starts at random. */
  readonly headSteps: number;
  /** L2 penalty of that fit. */
  readonly headDecay: number;
  /** L2 penalty of fitting the head once more after the last epoch; 0: it stays as it was learnt. */
  readonly refitDecay: number;
  /** Epochs at the beginning in which stage 4's residual branches are silent and rest. */
  readonly shallowEpochs: number;
  /** Weight of learning what the teacher says. */
  readonly distil: number;
  /** Whether half of the feature maps are mirrored. */
  readonly mirror: boolean;
  /** Side of the random part of each feature map that is learnt from. */
  readonly window: number;
  readonly seed: number;
  /** Steps between checkpoints. */
  readonly checkpointEvery: number;
}

export const DEFAULT_TRAIN_OPTIONS: TrainOptions = {
  epochs: 5,
  batch: 64,
  learningRate: 0.05,
  warmupSteps: 100,
  momentum: 0.9,
  weightDecay: 5e-4,
  labelSmoothing: 0.1,
  mixup: 0.2,
  composites: 0,
  keep: 0,
  headRate: 1,
  headSteps: 0,
  headDecay: 0.01,
  refitDecay: 0,
  shallowEpochs: 0,
  distil: 1,
  mirror: false,
  window: 7,
  seed: 1,
  checkpointEvery: 100,
};

/** The training options among all flags of a command. */
export function pickTrainOptions(flags: TrainOptions): TrainOptions {
  const keys = Object.keys(DEFAULT_TRAIN_OPTIONS) as (keyof TrainOptions)[];
  return Object.fromEntries(
    keys.map((key) => [key, flags[key]]),
  ) as unknown as TrainOptions;
}
