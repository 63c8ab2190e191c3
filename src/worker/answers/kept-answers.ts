import type { ViewOutput } from '../../model/engine.ts';

/** 48 MiB: 125 crops of the ResNet-101, a curve of 21 steps. */
const MAX_BYTES = 3 * 2 ** 24;

/**
 * What the network said of the pictures that were shown to it last. In memory only, by a digest:
 * no pixel is kept, and the worker's end is its end, too.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, ViewOutput>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** The answer's own arrays: whoever hands them on copies them. */
  find(digest: string): ViewOutput | undefined {
    const found = this.#answers.get(digest);
    if (found) {
      // A map's order is that of insertion: the oldest use comes first.
      this.#answers.delete(digest);
      this.#answers.set(digest, found);
    }
    return found;
  }

  /** @param output is the memory's own from now on. */
  keep(digest: string, output: ViewOutput): void {
    this.#drop(digest);
    this.#answers.set(digest, output);
    this.#bytes += bytesOf(output);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#drop(oldest);
    }
  }

  forget(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }

  #drop(digest: string): void {
    const found = this.#answers.get(digest);
    if (!found) return;
    this.#answers.delete(digest);
    this.#bytes -= bytesOf(found);
  }
}

function bytesOf({ logits, featureMap }: ViewOutput): number {
  return logits.byteLength + (featureMap?.data.byteLength ?? 0);
}
