import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { test } from '../support/test.ts';
import type { runKernels } from './run.ts';

test('every kind of kernel computes what a plain convolution does', async ({
  page,
}) => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'run.ts'),
        name: 'kernels',
        formats: ['iife'],
        fileName: 'kernels',
      },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the kernels were not built');
  // A page of its own: WebGPU wants a secure address, nothing of the app.
  await page.route('**/kernels.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Kernels</title>' }),
  );
  await page.goto('/kernels.html');
  await page.addScriptTag({ content: chunk.code });
  const seed = 20780;
  const results = await page.evaluate(
    (n) =>
      (
        globalThis as unknown as { kernels: { runKernels: typeof runKernels } }
      ).kernels.runKernels(n),
    seed,
  );
  expect(results.length).toBeGreaterThanOrEqual(8);
  for (const { name, off } of results) {
    expect(off, `seed ${seed}: ${name}`).toBeLessThan(1e-4);
  }
});
