import type { Problem } from '../../core/problems/problem.ts';
import type { WeightStore, WeightWriter } from './store/store.ts';

/** A store that may fail at any moment without harm: the weights then live in memory only. */
export class Keeper {
  readonly #store: WeightStore | undefined;
  #problem: Problem | undefined;

  constructor(store: WeightStore | undefined) {
    this.#store = store;
    if (!store) this.#problem = { code: 'storage-unavailable' };
  }

  /** Why not everything was kept; undefined while everything was. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** Runs `work` on the store; what goes wrong is noted and costs no more than the copy. */
  async use<T>(
    work: (store: WeightStore) => Promise<T>,
  ): Promise<T | undefined> {
    if (!this.#store) return undefined;
    try {
      return await work(this.#store);
    } catch (error) {
      this.#note(error);
      return undefined;
    }
  }

  /** Opens a file for writing; the writer gives up quietly when the store does. */
  async open(sha256: string, at: number): Promise<WeightWriter> {
    let writer = await this.use((store) => store.open(sha256, at));
    const attempt = async (work: (writer: WeightWriter) => Promise<void>) => {
      if (!writer) return;
      try {
        await work(writer);
      } catch (error) {
        this.#note(error);
        const broken = writer;
        writer = undefined;
        await broken.close().catch(() => undefined);
      }
    };
    return {
      write: (bytes) => attempt((one) => one.write(bytes)),
      close: () => attempt((one) => one.close()),
    };
  }

  #note(error: unknown): void {
    const full =
      error instanceof DOMException && error.name === 'QuotaExceededError';
    const code = full ? 'storage-full' : 'storage-unavailable';
    this.#problem ??= { code, detail: String(error) };
  }
}
