import { expect, test } from 'vitest';
import { affineOf } from '../../../src/model/resnet/affine.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { kerasLayout, renameHead } from './keras.ts';
import { vector } from './layout.ts';

const spec = { units: [1, 1, 1, 1], widths: [1, 1, 1, 1], classes: 3 };

test("Keras' epsilon and bias go into variance and mean", () => {
  const graph = resnetGraph({ ...spec, variant: 'v1' });
  const node = graph.find(({ name }) => name === 'stage1_unit1_conv2_bn')!;
  const tensors = new Map([
    ['conv2_block1_2_bn/gamma', vector(Float32Array.of(2))],
    ['conv2_block1_2_bn/beta', vector(Float32Array.of(0.5))],
    ['conv2_block1_2_bn/moving_mean', vector(Float32Array.of(3))],
    ['conv2_block1_2_bn/moving_variance', vector(Float32Array.of(0))],
    ['conv2_block1_2_conv/bias', vector(Float32Array.of(1))],
  ]);
  const read = kerasLayout(false).read(node, (name) => tensors.get(name));
  const { scale, offset } = affineOf(new Map(read), node.name);
  const theirs = 2 / Math.sqrt(1.001e-5);
  expect(scale[0]! / theirs).toBeCloseTo(1, 6);
  // gamma (x + bias - mean) / sqrt(variance + epsilon) + beta
  expect(offset[0]! / (0.5 + (1 - 3) * theirs)).toBeCloseTo(1, 6);
});

test('the layers have the names and shapes that keras.applications gives them', () => {
  const namesOf = (variant: 'v1' | 'v2-keras') => {
    const graph = resnetGraph({
      ...{ variant, units: [3, 4, 23, 3], widths: [64, 128, 256, 512] },
      classes: 1000,
    });
    const layout = kerasLayout(variant !== 'v1');
    return new Map(
      graph.flatMap((node) =>
        layout
          .expected(node)
          .map(({ name, shape }) => [name, shape.join()] as const),
      ),
    );
  };
  const v1 = namesOf('v1');
  expect(v1.get('conv1_bn/gamma')).toBe('64');
  expect(v1.get('conv4_block23_2_conv/kernel')).toBe('3,3,256,256');
  expect(v1.get('conv3_block1_0_conv/bias')).toBe('512');
  expect(v1.get('predictions/kernel')).toBe('2048,1000');
  // 105 convolutions with kernel, bias and four numbers of normalisation, and the head.
  expect(v1.size).toBe(104 * 6 + 2);

  const v2 = namesOf('v2-keras');
  expect(v2.get('conv1_conv/bias')).toBe('64');
  expect(v2.has('conv1_bn/gamma')).toBe(false);
  expect(v2.get('conv2_block1_preact_bn/beta')).toBe('64');
  expect(v2.has('conv2_block1_1_conv/bias')).toBe(false);
  expect(v2.get('conv2_block1_3_conv/bias')).toBe('256');
  expect(v2.get('post_bn/moving_variance')).toBe('2048');
});

test('a head of another name is found, two heads are left alone', () => {
  const matrix = { shape: [4, 3], data: new Float32Array(12) };
  const bias = vector(new Float32Array(3));
  const one = renameHead(
    new Map([
      ['dense/kernel', matrix],
      ['dense/bias', bias],
    ]),
  );
  expect([...one.keys()]).toEqual(['predictions/kernel', 'predictions/bias']);
  const two = new Map([
    ['dense/kernel', matrix],
    ['dense_1/kernel', matrix],
  ]);
  expect(renameHead(two)).toEqual(two);
});
