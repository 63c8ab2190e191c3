import type { Page, Worker } from '@playwright/test';
import { giveBackCaches, memoryOf } from '../support/processes.ts';

/** What must not grow. */
export interface Gauges {
  readonly tensors: number;
  /** Those that answer the page; one at a time. */
  readonly workers: number;
  /** Threads beside it. */
  readonly helpers: number;
  readonly objectUrls: number;
  /** Megabytes. */
  readonly heap: number;
  readonly resident: number;
}

/** Counts the page's object URLs from its first moment on. */
export async function countObjectUrls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const live = new Set<string>();
    const create = URL.createObjectURL.bind(URL);
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      const url = create(blob);
      live.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      live.delete(url);
      revoke(url);
    };
    Object.assign(globalThis, { live });
  });
}

const isHelper = (worker: Worker) => worker.url().includes('/helper-');

/** The worker that answers; one that was lost may still be among the page's for a moment. */
export function answering(page: Page): Worker {
  return page.workers().findLast((worker) => !isHelper(worker))!;
}

/** Reads all gauges while nothing runs. */
export async function readGauges(page: Page): Promise<Gauges> {
  const workers = page.workers();
  const tensors = await answering(page).evaluate(
    () =>
      // tfjs keeps its state here, so that two copies of it share one; our own engines need no tfjs.
      (
        globalThis as unknown as {
          _tfengine?: { memory: () => { numTensors: number } };
        }
      )._tfengine?.memory().numTensors ?? 0,
  );
  const helpers = workers.filter(isHelper).length;
  const objectUrls = await page.evaluate(
    () => (globalThis as unknown as { live: Set<string> }).live.size,
  );
  await giveBackCaches(page);
  const { heap, resident } = await memoryOf(page);
  return {
    ...{ tensors, objectUrls },
    workers: workers.length - helpers,
    helpers,
    ...{ heap: heap / 1e6, resident: resident / 1e6 },
  };
}

/**
 * What has grown since things had settled.
 *
 * @param settled after the first photos.
 * @param last the readings at the end: a short peak is no growth, so the least of them counts.
 */
export function grown(settled: Gauges, last: readonly Gauges[]): string[] {
  const least = (key: keyof Gauges) => Math.min(...last.map((one) => one[key]));
  const most = {
    tensors: settled.tensors,
    workers: 1,
    helpers: settled.helpers,
    objectUrls: settled.objectUrls + 1,
    heap: settled.heap + 8,
    // The allocators' own pools come and go.
    resident: settled.resident * 1.3 + 100,
  };
  return (Object.keys(most) as (keyof Gauges)[])
    .filter((key) => least(key) > most[key])
    .map(
      (key) =>
        `${key}: ${least(key).toFixed(1)} where ${most[key].toFixed(1)} is the limit`,
    );
}
