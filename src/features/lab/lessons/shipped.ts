import {
  rectangle,
  START,
  type Composite,
  type Patch,
  type Shape,
} from '../../../core/composite/composite.ts';
import type { LessonStep } from '../../../core/composite/schema.ts';
import { t, type PlainKey } from '../../../shared/i18n/t.ts';
import type { Lesson } from '../state/work.ts';
import { openSample } from '../pictures/samples.ts';

interface Plan {
  readonly title: PlainKey;
  readonly steps: readonly (Pick<LessonStep, 'set' | 'check'> & {
    readonly text: PlainKey;
  })[];
}

const ANSWERED = { kind: 'answered' } as const;
const CURVE = { kind: 'curve' } as const;

const seam = (position: number, angle = 0): Composite => ({
  ...START,
  seam: { position, angle, feather: 0 },
});
const patch = (shape: Shape, rest: Partial<Patch>): Composite => ({
  ...START,
  mode: 'patch',
  patch: { ...START.patch, shape, ...rest },
});

/** Around the pavilion in the photo of the Summer Palace. */
const PAVILION: Shape = {
  kind: 'lasso',
  points: [
    [0.32, 0.06],
    [0.4, 0.19],
    [0.5, 0.27],
    [0.52, 0.42],
    [0.555, 0.6],
    [0.58, 0.78],
    [0.5, 0.92],
    [0.3, 0.87],
    [0.11, 0.77],
    [0.1, 0.61],
    [0.135, 0.42],
    [0.145, 0.27],
    [0.26, 0.19],
  ],
};

/** Around the board of the drawn sign. */
const BOARD: Shape = {
  kind: 'lasso',
  points: Array.from({ length: 8 }, (_, i): [number, number] => {
    const angle = ((i + 0.5) * Math.PI) / 4;
    return [0.5 + 0.21 * Math.cos(angle), 0.375 + 0.315 * Math.sin(angle)];
  }),
};

const ROOF = { x: 0.32, y: 0.28 };

export const SHIPPED: readonly Plan[] = [
  {
    title: 'lab.lesson.half',
    steps: [
      {
        text: 'lab.lesson.half.1',
        set: { a: 'palace', b: 'rocket', composite: seam(1) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.half.2',
        set: { composite: seam(0) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.half.3',
        set: { composite: seam(0.15) },
        check: { kind: 'seam', min: 0.45, max: 0.55 },
      },
      {
        text: 'lab.lesson.half.4',
        set: { composite: seam(0.5, 90) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.half.5',
        set: { composite: seam(0.5) },
        check: CURVE,
      },
    ],
  },
  {
    title: 'lab.lesson.landmark',
    steps: [
      {
        text: 'lab.lesson.landmark.1',
        set: { a: 'flower', b: 'palace', composite: seam(1) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.landmark.2',
        set: { composite: patch(PAVILION, { scale: 0.25 }) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.landmark.3',
        set: null,
        check: { kind: 'scale', min: 0.7, max: 2 },
      },
      {
        text: 'lab.lesson.landmark.4',
        set: { composite: patch(PAVILION, { scale: 0.5 }) },
        check: { kind: 'place', x: 0.5, y: 0.5, min: 0.25, max: 2 },
      },
      {
        text: 'lab.lesson.landmark.5',
        set: { composite: patch(PAVILION, { scale: 0.5 }) },
        check: CURVE,
      },
    ],
  },
  {
    title: 'lab.lesson.sign',
    steps: [
      {
        text: 'lab.lesson.sign.1',
        set: { a: 'palace', b: 'sign', composite: seam(1) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.sign.2',
        set: {
          composite: patch(BOARD, { x: 0.72, y: 0.4, scale: 0.9, feather: 0 }),
        },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.sign.3',
        set: null,
        check: { kind: 'scale', min: 0, max: 0.1 },
      },
      {
        text: 'lab.lesson.sign.4',
        set: {
          a: 'rocket',
          composite: patch(BOARD, { x: 0.72, y: 0.4, scale: 0.9, feather: 0 }),
        },
        check: ANSWERED,
      },
    ],
  },
  {
    title: 'lab.lesson.mirror',
    steps: [
      {
        text: 'lab.lesson.mirror.1',
        set: { a: 'shop', b: 'shop', composite: seam(1) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.mirror.2',
        set: null,
        check: { kind: 'mirror', side: 'a', mirrored: true },
      },
      {
        text: 'lab.lesson.mirror.3',
        set: { a: 'palace', b: 'palace', composite: seam(1) },
        check: { kind: 'mirror', side: 'a', mirrored: true },
      },
      {
        text: 'lab.lesson.mirror.4',
        set: { composite: { ...seam(0.5), mirrorA: true } },
        check: { kind: 'seam', min: 0, max: 0.4 },
      },
    ],
  },
  {
    title: 'lab.lesson.look-where',
    steps: [
      {
        text: 'lab.lesson.look-where.1',
        set: { a: 'palace', b: 'grey', composite: seam(1) },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.look-where.2',
        set: null,
        check: { kind: 'map' },
      },
      {
        text: 'lab.lesson.look-where.3',
        set: {
          composite: patch(rectangle(0.3, 0.3, 0.7, 0.7), {
            ...ROOF,
            scale: 1,
            feather: 0,
          }),
        },
        check: ANSWERED,
      },
      {
        text: 'lab.lesson.look-where.4',
        set: null,
        check: { kind: 'place', ...ROOF, min: 0.25, max: 2 },
      },
      {
        text: 'lab.lesson.look-where.5',
        set: {
          composite: patch(rectangle(0.3, 0.3, 0.7, 0.7), {
            ...ROOF,
            scale: 1,
            feather: 0,
          }),
        },
        check: CURVE,
      },
    ],
  },
];

/**
 * One of the lessons that ship, in the visitor's language.
 *
 * @throws ProblemError when one of its pictures is missing.
 */
export async function openShipped({ title, steps }: Plan): Promise<Lesson> {
  const keys = new Set(
    steps.flatMap(({ set }) => [set?.a, set?.b]).filter((key) => key != null),
  );
  const pictures = await Promise.all(
    [...keys].map(async (key) => [key, await openSample(key)] as const),
  );
  return {
    title: t(title),
    steps: steps.map((step) => ({ ...step, text: t(step.text) })),
    pictures: Object.fromEntries(pictures),
    step: 0,
  };
}
