import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernels, kernelFile, KERNELS } from './kernels.ts';

test.each(Object.keys(KERNELS))(
  'the kernels %s are what their source compiles to (npm run kernels)',
  (name) => {
    const made = compileKernels(name);
    expect(Buffer.from(made).equals(readFileSync(kernelFile(name)))).toBe(true);
  },
  300_000,
);
