import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(count, v.minValue(1));
const amount = v.pipe(v.number(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const triple = v.tuple([v.number(), v.number(), v.number()]);

const frozenTrunk = v.strictObject({
  recipe: v.literal('frozen-trunk'),
  description: v.string(),
  options: v.strictObject({
    views: positive,
    epochs: count,
    batch: positive,
    learningRate: amount,
    warmupSteps: count,
    momentum: share,
    weightDecay: amount,
    labelSmoothing: share,
    mixup: amount,
    // Presets that lack what follows learn as they did before it was there.
    /** Share of the feature maps that are learnt from as composites of two. */
    composites: v.optional(share, 0),
    /** Share of the target that is what the network said at the start. */
    keep: v.optional(share, 0),
    /** How stage 4 begins. */
    start: v.optional(v.picklist(['random', 'widen']), 'random'),
    /** Photos' worth that one source may give a class; 0: no cap. */
    capSource: v.optional(amount, 0),
    /** How many times faster than stage 4 the head learns. */
    headRate: v.optional(amount, 1),
    /** Steps of fitting the head before the first epoch. */
    headSteps: v.optional(count, 0),
    /** L2 penalty of that fit. */
    headDecay: v.optional(amount, 0.01),
    /** L2 penalty of fitting the head again after the last epoch; 0: no fit. */
    refitDecay: v.optional(amount, 0),
    /** Epochs at the beginning without stage 4's residual branches. */
    shallowEpochs: v.optional(count, 0),
    /** Weight of what the teacher says. */
    distil: v.optional(amount, 1),
    /** Whether half of the feature maps are mirrored. */
    mirror: v.optional(v.boolean(), false),
    /** Side of the random part of each feature map that is learnt from. */
    window: v.optional(positive, 7),
    seed: count,
    checkpointEvery: positive,
  }),
});

const wholeNetwork = v.strictObject({
  recipe: v.literal('whole-network'),
  description: v.string(),
  options: v.strictObject({
    epochs: count,
    /** Photos a step of the optimiser. */
    batch: positive,
    /** Photos that pass through the network together; gradients add up to a batch. */
    microBatch: positive,
    learningRate: amount,
    schedule: v.picklist(['constant', 'cosine']),
    warmupSteps: count,
    momentum: share,
    weightDecay: amount,
    labelSmoothing: share,
    classWeights: v.picklist(['inverse-sqrt', 'none']),
    /** Smallest part of the photo's area that a random crop covers. */
    minCropArea: v.pipe(v.number(), v.minValue(0.01), v.maxValue(1)),
    /** Probability of exchanging left and right. */
    horizontalFlip: share,
    /** Probability of turning upside down. */
    verticalFlip: share,
    /** Which weights are exported: those of the best epoch on `val`, or the last. */
    exported: v.picklist(['best', 'last']),
    /** Steps between checkpoints. */
    checkpointEvery: positive,
    /** Minutes after which a checkpoint is due even so. */
    checkpointMinutes: amount,
    seed: count,
  }),
  network: v.strictObject({
    variant: v.picklist(['v1', 'v1.5', 'v2']),
    units: v.pipe(v.array(positive), v.length(4)),
    widths: v.pipe(v.array(positive), v.length(4)),
    shortSide: positive,
    crop: positive,
    /** The network sees `(byte / 255 - mean) / std`. */
    mean: triple,
    std: triple,
  }),
});

/** What a preset file says; docs/training.md tells what each number does. */
export const presetSchema = v.variant('recipe', [frozenTrunk, wholeNetwork]);

export type Preset = v.InferOutput<typeof presetSchema>;
export type Recipe = Preset['recipe'];
export type FrozenTrunkPreset = v.InferOutput<typeof frozenTrunk>;
export type WholeNetworkPreset = v.InferOutput<typeof wholeNetwork>;
export type WholeNetworkOptions = WholeNetworkPreset['options'];

/** The numbers that each recipe has; every one is a flag too. */
export const OPTION_NAMES: Readonly<Record<Recipe, readonly string[]>> = {
  'frozen-trunk': Object.keys(frozenTrunk.entries.options.entries),
  'whole-network': Object.keys(wholeNetwork.entries.options.entries),
};
