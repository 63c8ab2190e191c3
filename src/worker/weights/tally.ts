import type { ModelCard } from '../../core/formats/card.ts';
import type { DownloadProgress } from '../api.ts';

/** How much of a model has come, in all and of each file. */
export class Tally {
  readonly #loaded: number[];
  readonly #card: ModelCard;
  readonly #report: (progress: DownloadProgress) => void;

  constructor(card: ModelCard, report: (progress: DownloadProgress) => void) {
    this.#card = card;
    this.#report = report;
    this.#loaded = card.files.map(() => 0);
  }

  /** Says how much of a file counts by now. */
  set(path: string, bytes: number): void {
    const at = this.#card.files.findIndex((file) => file.path === path);
    this.#loaded[at] = bytes;
    this.tell();
  }

  tell(): void {
    const parts = this.#card.files.map(({ bytes }, i) => ({
      loadedBytes: this.#loaded[i]!,
      totalBytes: bytes,
    }));
    const sum = (key: 'loadedBytes' | 'totalBytes') =>
      parts.reduce((total, part) => total + part[key], 0);
    this.#report({
      phase: 'downloading',
      loadedBytes: sum('loadedBytes'),
      totalBytes: sum('totalBytes'),
      parts,
    });
  }
}
