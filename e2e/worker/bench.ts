import { expect, test as base, type Page, type Worker } from '@playwright/test';
import { smallModel } from '../../src/worker/testing/small-model.ts';
import type {
  BackendChoice,
  ClassifyRequest,
  LoadedModel,
  LoadProgress,
  PhotoAnswer,
  RefusedBackend,
} from '../../src/worker/api.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import { serveBench } from '../harness/server.ts';

export { expect } from '@playwright/test';

/** What a client's promise came to, as data that leaves the page. */
export type Settled<T> =
  | { readonly value: T }
  | { readonly problem: Problem }
  | { readonly error: string };

/** The bench page: the worker and its client without the app around them. */
export class Bench {
  readonly page: Page;
  readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  /** Runs in the newest classifier worker; before `load` that is the one which will load. */
  async inWorker<T>(work: () => T): Promise<T> {
    return (await this.#classifier()).evaluate<T>(work as () => never);
  }

  load(
    backend: BackendChoice,
    folder = 'model/',
  ): Promise<Settled<LoadedModel> & { progress: LoadProgress[] }> {
    return this.page.evaluate(
      async ([backend, modelUrl]) => {
        const progress: LoadProgress[] = [];
        const onProgress = (step: LoadProgress) => void progress.push(step);
        const load = bench.client.load({ modelUrl, backend }, { onProgress });
        // Nothing is asked before, so no offer comes back.
        const work = load as Promise<LoadedModel>;
        return { ...(await bench.settle(work)), progress };
      },
      [backend, this.url + folder] as const,
    );
  }

  /** Whatever is tried first is WebGPU, which must make way for another one. @returns why it did. */
  async passesOverWebGpu(photo: Uint8Array): Promise<RefusedBackend> {
    const loaded = await this.load('auto');
    if (!('value' in loaded)) throw new Error(JSON.stringify(loaded));
    expect(loaded.value.backend).not.toBe('webgpu');
    expect(await this.classify(photo)).toHaveProperty('value');
    return loaded.value.refused[0]!;
  }

  /** Logits and feature maps come as plain arrays. */
  classify(
    file: Uint8Array,
    request: Omit<ClassifyRequest, 'photo' | 'next'> = {},
  ): Promise<Settled<PlainAnswer>> {
    return this.page.evaluate(
      async ([base64, request]) => {
        const photo = bench.blobOf(base64);
        const work = bench.client.classify({ photo, ...request });
        return bench.settle(
          work.then((answer) => ({
            ...answer,
            views: answer.views.map(({ view, logits, featureMap }) => ({
              view,
              logits: [...logits],
              features: featureMap ? [...featureMap.data] : undefined,
            })),
          })),
        );
      },
      [Buffer.from(file).toString('base64'), request] as const,
    );
  }

  /** The problems that the client has told of by itself. */
  lost(): Promise<Problem[]> {
    return this.page.evaluate(() => bench.lost);
  }

  async #classifier(): Promise<Worker> {
    const find = () =>
      this.page
        .workers()
        .findLast((one) => /\/worker-[^/]*\.js$/.test(one.url()));
    return find() ?? this.page.waitForEvent('worker', () => Boolean(find()));
  }
}

export type PlainAnswer = Omit<PhotoAnswer, 'views'> & {
  readonly views: readonly {
    readonly view: string;
    readonly logits: readonly number[];
    readonly features: readonly number[] | undefined;
  }[];
};

interface WorkerFixtures {
  readonly benchUrl: string;
}

/** Tests that open the bench, with the narrow model under `model/`. */
export const test = base.extend<{ opened: Bench }, WorkerFixtures>({
  benchUrl: [
    async ({}, use) => {
      const { files } = await smallModel();
      const server = await serveBench(
        new Map([...files].map(([path, bytes]) => [`model/${path}`, bytes])),
      );
      await use(server.url);
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  opened: async ({ page, benchUrl }, use) => {
    await page.goto(benchUrl);
    await page.waitForFunction(() => 'bench' in globalThis);
    await use(new Bench(page, benchUrl));
  },
});
