import * as v from 'valibot';
import { CLASS_COUNT } from '../classes/classes.ts';
import { MAX_LASSO_POINTS, MODES, RANGES } from './composite.ts';

const within = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const share = within({ min: 0, max: 1 });
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

const shape = v.object({
  kind: v.picklist(['rectangle', 'lasso']),
  points: v.pipe(
    v.array(v.pipe(v.tuple([share, share]), v.readonly())),
    v.minLength(3),
    v.maxLength(MAX_LASSO_POINTS),
    v.readonly(),
  ),
});

export const compositeSchema = v.object({
  mode: v.picklist(MODES),
  seam: v.object({
    position: within(RANGES.position),
    angle: within(RANGES.angle),
    feather: within(RANGES.feather),
  }),
  patch: v.object({
    shape,
    x: share,
    y: share,
    scale: within(RANGES.scale),
    feather: within(RANGES.feather),
  }),
  mix: share,
  mirrorA: v.boolean(),
  mirrorB: v.boolean(),
});

const side = v.picklist(['a', 'b']);
const distance = within({ min: 0, max: 2 });

export const checkSchema = v.variant('kind', [
  v.object({ kind: v.literal('answered') }),
  v.object({ kind: v.literal('curve') }),
  v.object({ kind: v.literal('map') }),
  v.object({ kind: v.literal('seam'), min: share, max: share }),
  v.object({
    kind: v.literal('scale'),
    min: within({ min: 0, max: 2 }),
    max: within({ min: 0, max: 2 }),
  }),
  v.object({
    kind: v.literal('place'),
    x: share,
    y: share,
    min: distance,
    max: distance,
  }),
  v.object({ kind: v.literal('mirror'), side, mirrored: v.boolean() }),
]);

const pictureKey = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const classId = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASS_COUNT - 1)),
);

const creditSchema = v.object({
  author: text(200),
  source: text(500),
  licence: text(100),
  licenceUrl: text(500),
});

const stepSchema = v.object({
  text: v.pipe(text(1000), v.minLength(1)),
  /** What the page sets when the step begins; the rest stays as it is. */
  set: v.nullable(
    v.object({
      a: v.optional(v.nullable(pictureKey)),
      b: v.optional(v.nullable(pictureKey)),
      composite: v.optional(compositeSchema),
    }),
  ),
  check: v.nullable(checkSchema),
});

const file = v.object({
  format: v.literal('which-country-lesson/1'),
  title: v.pipe(text(120), v.minLength(1)),
  /** The step that was open. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(40)),
  composite: compositeSchema,
  a: v.nullable(pictureKey),
  b: v.nullable(pictureKey),
  /** The classes whose shares are followed; null: what the network says of each picture. */
  countries: v.object({ a: classId, b: classId }),
  pictures: v.record(
    pictureKey,
    v.object({
      name: text(300),
      type: v.picklist(['image/png', 'image/jpeg', 'image/webp']),
      base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
      credit: v.nullable(creditSchema),
    }),
  ),
});

/** A lesson as one file: pictures and all. */
export const lessonFileSchema = v.pipe(
  file,
  v.check(
    ({ pictures, a, b, steps }) =>
      [a, b, ...steps.flatMap(({ set }) => [set?.a, set?.b])].every(
        (key) => key == null || Object.hasOwn(pictures, key),
      ),
    'a picture is missing',
  ),
  v.check(({ step, steps }) => step < steps.length, 'there is no such step'),
);

export type LessonFile = v.InferOutput<typeof lessonFileSchema>;
export type LessonStep = LessonFile['steps'][number];
export type Credit = v.InferOutput<typeof creditSchema>;
