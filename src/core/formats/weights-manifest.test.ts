import { expect, test } from 'vitest';
import { decodeWeights } from './weights-manifest.ts';

test('reads unaligned floats from a Node Buffer, which shares its memory', () => {
  const bytes = Buffer.alloc(1 + 8);
  bytes[0] = 3;
  bytes.writeFloatLE(1.5, 1);
  bytes.writeFloatLE(-2, 5);
  const modelJson = {
    modelTopology: {},
    weightsManifest: [
      {
        paths: ['a.bin'],
        weights: [
          {
            name: 'codes',
            shape: [1],
            dtype: 'float32',
            quantization: { dtype: 'uint8', scale: 0.5, min: -1 },
          },
          { name: 'floats', shape: [2], dtype: 'float32' },
        ],
      },
    ],
  };
  const weights = decodeWeights(modelJson, bytes);
  expect(weights.get('codes')?.data).toEqual(Float32Array.of(0.5));
  expect(weights.get('floats')?.data).toEqual(Float32Array.of(1.5, -2));
});
