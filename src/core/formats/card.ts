import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A card from anywhere must not make the page build a network without end. */
const upTo = (most: number) => v.pipe(count, v.maxValue(most));
const stages = (most: number) => v.pipe(v.array(upTo(most)), v.maxLength(8));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const triple = v.tuple([v.number(), v.number(), v.number()]);
const fileName = v.pipe(v.string(), v.regex(/^[\w.-]+$/));

const interval = v.tuple([share, share]);

const figures = v.object({
  /** Which photos, for example the CSV's name. */
  data: v.string(),
  split: v.string(),
  fusion: v.string(),
  n: count,
  unreadable: count,
  top1: share,
  top3: share,
  top5: share,
  top10: share,
  balanced: share,
  ece: share,
  /** 95 % bootstrap intervals. */
  intervals: v.exactOptional(
    v.object({
      samples: count,
      seed: count,
      /** Whether single photos were drawn or all photos of a source together. */
      resample: v.picklist(['photo', 'source']),
      top1: interval,
      top3: interval,
      top5: interval,
      top10: interval,
      balanced: interval,
      ece: interval,
    }),
  ),
  /** How often answers were right by how sure they were: a reliability diagram. */
  reliability: v.exactOptional(
    v.array(
      v.object({
        /** Top probabilities from here up to, but not including, `to`. */
        from: share,
        to: share,
        n: count,
        /** Mean top probability; null in an empty bin. */
        confidence: v.nullable(share),
        /** Share of right answers; null in an empty bin. */
        accuracy: v.nullable(share),
      }),
    ),
  ),
  /** Accuracy against coverage, from the surest answers to all. */
  coverageCurve: v.exactOptional(
    v.array(v.object({ threshold: share, coverage: share, accuracy: share })),
  ),
  /** By class, those with photos only. */
  perClass: v.exactOptional(
    v.array(
      v.object({
        id: count,
        n: count,
        top1: share,
        top5: share,
        /** Wilson's 95 % interval of `top1`. */
        interval,
      }),
    ),
  ),
  /** By UN M49 region of the photo's country (`core/classes/regions.ts`). */
  perRegion: v.exactOptional(
    v.array(
      v.object({
        code: v.string(),
        region: v.string(),
        n: count,
        top1: share,
        top5: share,
        /** Wilson's 95 % interval of `top1`. */
        interval,
      }),
    ),
  ),
  /** What the card's `notSure` does to these photos. */
  notSure: v.exactOptional(
    v.object({
      /** Photos that are answered: nothing of `notSure` holds for them. */
      n: count,
      coverage: share,
      /** Share of the answered ones that is right; null when there is none. */
      accuracy: v.nullable(share),
    }),
  ),
});

/**
 * What `card.json` beside a model says: how to run it, how good it is and where it comes from.
 * The page and the trainer refuse a model whose card does not fit.
 */
export const modelCardSchema = v.object({
  format: v.literal('which-country-card/1'),
  name: v.string(),
  version: v.string(),
  description: v.string(),
  architecture: v.object({
    family: v.literal('resnet'),
    variant: v.picklist(['v1', 'v1.5', 'v2', 'v2-keras']),
    /** Residual units in each stage; ResNet-101 has 3, 4, 23, 3. */
    units: stages(200),
    /** Bottleneck channels of each stage; ResNet-101 has 64, 128, 256, 512. */
    widths: stages(8192),
    /** The layer whose output enters global average pooling. */
    featureLayer: v.string(),
    parameters: count,
  }),
  classTable: v.object({ version: v.string(), classes: count }),
  preprocessing: v.object({
    shortSide: upTo(4096),
    crop: upTo(4096),
    resize: v.literal('bilinear-antialiased'),
    /** The network sees `(byte / 255 - mean) / std`, per channel. */
    mean: triple,
    std: triple,
  }),
  fusion: v.string(),
  /** Logits are divided by it before softmax. */
  temperature: v.pipe(v.number(), v.minValue(0.01)),
  /** Below `threshold` the top probability means "not sure"; absent in older cards. */
  notSure: v.exactOptional(
    v.object({
      threshold: share,
      /**
       * Below this mean participation of the crops a picture shows no place to the network;
       * absent in older cards.
       */
      participation: v.exactOptional(share),
      /** The answers from the threshold on were right this often on `split`. */
      target: share,
      split: v.string(),
    }),
  ),
  /** Pictures that show no place, and how many of them fall under "not sure". */
  offTopic: v.exactOptional(v.object({ n: count, notSure: share })),
  figures: v.array(figures),
  training: v.object({
    command: v.string(),
    commit: v.string(),
    backend: v.string(),
    seed: count,
    epochs: v.number(),
    photos: count,
    notes: v.string(),
  }),
  data: v.object({
    description: v.string(),
    sources: count,
    /** How many training photos carry which tier of licence. */
    licences: v.record(v.string(), count),
  }),
  pretrained: v.nullable(
    v.object({ name: v.string(), licence: v.string(), sha256 }),
  ),
  licence: v.string(),
  /** What a healthy backend answers to the test pattern of `core/pixels/test-pattern.ts`. */
  knownAnswer: v.object({
    seed: count,
    logits: v.array(v.number()),
    /** Largest tolerated difference of any logit. */
    tolerance: v.pipe(v.number(), v.minValue(0)),
  }),
  /** model.json and its weight shards, as stored beside this card. */
  files: v.array(v.object({ path: fileName, bytes: count, sha256 })),
});

export type ModelCard = v.InferOutput<typeof modelCardSchema>;
export type Figures = v.InferOutput<typeof figures>;

/**
 * Reads a card.
 *
 * @throws Error that names the first field that does not fit.
 */
export function parseCard(value: unknown): ModelCard {
  const result = v.safeParse(modelCardSchema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? '(the whole card)';
  throw new Error(`card.json: ${where}: ${issue.message}`);
}
