import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { starterCard } from '../../scripts/lib/paths.mjs';
import { classify, openApp } from '../support/app.ts';
import { trainerAnswer } from './trainer-answer.ts';

/** Largest difference of any probability between the page and the trainer. */
const TOLERANCE = 5e-3;
/** A crop takes up to a minute on a GPU in software, and there are five, and a check before. */
const PATIENCE = 12 * 60_000;

/** Shows photos to the page with the real weights and compares with the trainer. */
export async function expectAgreement(
  page: Page,
  backend: 'wasm' | 'webgpu',
  photos: readonly string[],
): Promise<void> {
  expect(
    existsSync(starterCard),
    'public/models/starter holds no weights: train them first (see README.md)',
  ).toBe(true);
  await openApp(page, { model: 'starter', backend }, PATIENCE);
  for (const photo of photos) {
    const seen = await classify(page, photo, PATIENCE);
    await expect(page.getByTestId('time')).toContainText(
      backend === 'webgpu' ? 'WebGPU' : 'WebAssembly',
    );
    const wanted = await trainerAnswer(photo);
    expect(seen).toHaveLength(wanted.length);
    const differences = seen.map((p, i) => Math.abs(p - (wanted[i] ?? NaN)));
    expect(Math.max(...differences), basename(photo)).toBeLessThan(TOLERANCE);
  }
}
