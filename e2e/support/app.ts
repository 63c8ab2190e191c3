import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { agreeBeforehand } from './consent.ts';
import { root } from '../../scripts/lib/paths.mjs';

/** The photo that ships with the page, credited in e2e/photos/CREDITS.md. */
export const SUMMER_PALACE = join(root, 'public/examples/summer-palace.jpg');

export interface AppOptions {
  /** The folder under models/. */
  readonly model: string;
  readonly backend: 'wasm' | 'webgl' | 'webgpu';
}

/** Opens the page and waits until it can answer. */
export async function openApp(
  page: Page,
  options: AppOptions,
  timeout = 120_000,
) {
  await agreeBeforehand(page);
  await page.goto(`./?${new URLSearchParams({ ...options }).toString()}`);
  await whenReady(page, timeout);
}

async function whenReady(page: Page, timeout: number): Promise<void> {
  const status = page.getByTestId('model-status');
  await expect(status).toHaveAttribute('data-phase', /ready|failed/, {
    timeout,
  });
  // So that the sentence stands in the report when it failed.
  const text = await status.innerText();
  await expect(status, text).toHaveAttribute('data-phase', 'ready');
}

/** Drops a file on the page as a mouse does. */
export async function dropPhoto(page: Page, path: string): Promise<void> {
  const base64 = await readFile(path, 'base64');
  const transfer = await page.evaluateHandle(
    ([text, name]) => {
      const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    [base64, basename(path)] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
  await transfer.dispose();
}

/**
 * Drops a photo and waits for the answer to it.
 *
 * @returns all probabilities, in the order of the classes.
 */
export async function classify(
  page: Page,
  path: string,
  timeout = 120_000,
): Promise<number[]> {
  const panel = page.getByTestId('answer-panel');
  const before =
    (await panel.count()) > 0 ? await panel.getAttribute('data-photo') : '';
  await dropPhoto(page, path);
  const answered = page.locator(
    `[data-testid=answer-panel][data-phase=answered]:not([data-photo="${before}"])`,
  );
  await expect(answered).toBeVisible({ timeout });
  const text = await answered.getAttribute('data-probabilities');
  return JSON.parse(text ?? 'null') as number[];
}
