import { expect, test } from 'vitest';
import { DEFAULT_TRAIN_OPTIONS } from './options.ts';
import { dataRecipe, mathsOf } from './recipe.ts';

const FLAGS = {
  ...{ photos: 'a.csv', pretrained: 'p', views: 1, excludeSource: [] },
  ...({ start: 'random', capSource: 0 } as const),
};

test('at the defaults the recipe is that of the first checkpoints', () => {
  expect(JSON.stringify(mathsOf(DEFAULT_TRAIN_OPTIONS))).toBe(
    '{"epochs":5,"batch":64,"learningRate":0.05,"warmupSteps":100,"momentum":0.9,"weightDecay":0.0005,"labelSmoothing":0.1,"mixup":0.2,"seed":1}',
  );
  expect(dataRecipe(FLAGS)).toBe('["a.csv","p",1,[]]');
});

test.each([
  { start: 'widen' as const },
  { capSource: 30 },
  { teacher: 't.onnx' },
  { from: 'c' },
])('another beginning is another recipe: %j', (more) => {
  expect(dataRecipe({ ...FLAGS, ...more })).toContain(JSON.stringify(more));
});

test.each([{ mirror: true }, { window: 5 }, { distil: 2 }, { headSteps: 1 }])(
  'what moves a step is part of the recipe: %j',
  (more) => {
    const maths = mathsOf({ ...DEFAULT_TRAIN_OPTIONS, ...more });
    expect(maths).toMatchObject(more);
  },
);

test('how often it is saved and what comes after the last step are not', () => {
  const later = { checkpointEvery: 7, refitDecay: 0.1 };
  expect(mathsOf({ ...DEFAULT_TRAIN_OPTIONS, ...later })).toEqual(
    mathsOf(DEFAULT_TRAIN_OPTIONS),
  );
});
